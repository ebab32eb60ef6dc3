import { type Command, exitCodes } from './command';
import { completion, shells } from './help/completion';
import { write } from './io';
import { parseOptions } from './parseOptions';
import { UsageError } from './usageError';

/**
 * `speechmark completion`: what makes a shell complete the command line.
 * @param commands All that are completed.
 */
export const completionCommand = (commands: () => readonly Command[]): Command => ({
  name: 'completion',
  summary: 'Print a script with which a shell completes commands and options',
  help: {
    usage: [shells.join('|')],
    about: ['Prints a script that makes a shell complete commands, options and their values.'],
    flags: {},
    words: shells,
    examples: [
      {
        line: 'source <(speechmark completion bash)',
        what: 'Complete in this shell; the same line in ~/.bashrc does it in all.',
      },
      {
        line: 'speechmark completion zsh > ~/.zfunc/_speechmark',
        what: 'For zsh, where ~/.zfunc is in $fpath.',
      },
      {
        line: 'speechmark completion fish > ~/.config/fish/completions/speechmark.fish',
        what: 'For fish.',
      },
    ],
    exit: '0 printed; 2 wrong usage.',
  },
  async run(args, io) {
    const { positionals } = parseOptions(args, {});
    const [word, ...more] = positionals;
    const shell = shells.find((each) => each === word);
    if (!shell || more.length > 0) {
      throw new UsageError(`completion for which shell? One of: ${shells.join(', ')}`);
    }
    await write(io.stdout, completion(shell, commands()));
    return exitCodes.ok;
  },
});
