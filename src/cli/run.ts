import { version } from '../../package.json';
import { type ExitCode, exitCodes } from './command';
import { commands } from './commands';
import { helpText } from './help/helpText';
import { type Io, write } from './io';
import { messageOf, systemCode } from './messageOf';
import { say } from './say';
import { UsageError } from './usageError';

/**
 * Runs the command line.
 * @param argv The words after `speechmark`.
 * @returns The exit code: 0 all read, 1 some input could not be read, 2 wrong usage.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  // A failed write is reported to whoever wrote; without a listener it would also end the process,
  // and the stream may tell the listener after the writer, so it stays.
  const ignore = (): void => undefined;
  io.stdout.on('error', ignore);
  io.stderr.on('error', ignore);
  try {
    return await dispatch(argv, io);
  } catch (error) {
    // The reader has seen enough, as in `speechmark … | head`.
    if (systemCode(error) === 'EPIPE') {
      return exitCodes.ok;
    }
    const usage = error instanceof UsageError;
    await say(io, messageOf(error)).catch(ignore);
    if (usage) await write(io.stderr, 'Try `speechmark --help`.\n').catch(ignore);
    return usage ? exitCodes.usage : exitCodes.unread;
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [word, ...rest] = argv;
  if (word === '--help' || word === '-h') {
    await write(io.stdout, help());
    return exitCodes.ok;
  }
  if (word === '--version' || word === '-v') {
    await write(io.stdout, `${version}\n`);
    return exitCodes.ok;
  }
  if (word === undefined) {
    throw new UsageError('a command is missing');
  }
  const command = commands.find(({ name }) => name === word);
  if (!command) {
    const names = commands.map(({ name }) => name).join(', ');
    throw new UsageError(`there is no command "${word}"; the commands are: ${names}`);
  }
  if (asksForHelp(rest)) {
    await write(io.stdout, helpText(command));
    return exitCodes.ok;
  }
  return command.run(rest, io);
}

/** Behind `--` are names of files. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}

function help(): string {
  const list = commands.map(({ name, summary }) => `  ${name.padEnd(12)}${summary}`);
  return `Speechmark reads policy articles: who acts, who pledges how much money, who says what.

Usage: speechmark COMMAND [ARGUMENTS]

Commands:
${list.join('\n')}

Options:
  --help      This text; \`speechmark COMMAND --help\` tells more of a command
  --version   The version

Exit codes: 0 all read; 1 some input could not be read; 2 wrong usage.
`;
}
