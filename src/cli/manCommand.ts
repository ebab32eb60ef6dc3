import { version } from '../../package.json';
import { type Command, exitCodes } from './command';
import { manPage } from './help/manPage';
import { write } from './io';
import { parseOptions } from './parseOptions';
import { UsageError } from './usageError';

/** What the manual page says before the commands. */
const about =
  'Marks actors, amounts of money, pledges, quotations and claims in policy articles: plain text, HTML and Markdown; other files are made articles of with “speechmark convert”. Reads files, folders and standard input, and writes annotations in the formats that other tools open.';

/**
 * `speechmark man`: the manual page.
 * @param commands All that it tells of.
 */
export const manCommand = (commands: () => readonly Command[]): Command => ({
  name: 'man',
  summary: 'Print the manual page',
  help: {
    usage: [''],
    about: ['Prints the manual page, in roff. It is in the package too, as dist/speechmark.1.'],
    flags: {},
    words: [],
    examples: [{ line: 'speechmark man | man -l -', what: 'Read it.' }],
    exit: '0 printed; 2 wrong usage.',
  },
  async run(args, io) {
    const { positionals } = parseOptions(args, {});
    if (positionals.length > 0) throw new UsageError('man takes no words');
    await write(io.stdout, manPage(commands(), about, version));
    return exitCodes.ok;
  },
});
