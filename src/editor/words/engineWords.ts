import type { Translate } from './localisation';

/** Translates what the engine says in English: why it skipped, cut or could not tell something. */
export function engineWords(text: string, t: Translate): string {
  const known = phrases(t);
  if (Object.hasOwn(known, text)) return known[text] ?? text;
  for (const [pattern, words] of sentences(t)) {
    const found = pattern.exec(text);
    if (found) return words(found.slice(1));
  }
  return text;
}

function phrases(t: Translate): Readonly<Record<string, string>> {
  return {
    // These follow “this file”.
    'is not a text file': t('is not a text file'),
    'has no readable text': t('has no readable text'),
    'is the documentation of a program': t('is the documentation of a program'),
    'is a licence text': t('is a licence text'),
    'is a list of changes': t('is a list of changes'),
    'is a file about a software project': t('is a file about a software project'),
    'is a configuration file': t('is a configuration file'),
    'is a list of things to do': t('is a list of things to do'),
    'is a log': t('is a log'),
    'is code or data': t('is code or data'),
    'is a table': t('is a table'),
    'is a list': t('is a list'),
    'is too short to be an article': t('is too short to be an article'),
    'has little running text': t('has little running text'),
    'is not English prose': t('is not English prose'),
    'took too long to read, so its reading was stopped': t(
      'took too long to read, so its reading was stopped',
    ),
    // Why a speaker is not known.
    'The text names no source.': t('The text names no source.'),
    'The source has no noun.': t('The source has no noun.'),
    'This is not a text file, so nothing in it was read.': t(
      'This is not a text file, so nothing in it was read.',
    ),
    'This file is too long to be read as Markdown. It was read as plain text.': t(
      'This file is too long to be read as Markdown. It was read as plain text.',
    ),
    'This file is too deeply or densely marked up to be read as Markdown. It was read as plain text.':
      t(
        'This file is too deeply or densely marked up to be read as Markdown. It was read as plain text.',
      ),
  };
}

type Sentence = readonly [pattern: RegExp, words: (parts: readonly string[]) => string];

function sentences(t: Translate): readonly Sentence[] {
  return [
    [
      /^It is not clear whom “(.*)” stands for\.$/s,
      ([name = '']) => t('It is not clear whom “{0}” stands for.', name),
    ],
    [
      /^“(.*)” is no actor that is known here\.$/s,
      ([name = '']) => t('“{0}” is no actor that is known here.', name),
    ],
    [
      /^The label “(.*)” names no one\.$/s,
      ([name = '']) => t('The label “{0}” names no one.', name),
    ],
    [
      /^Paragraph (\d+) has ([\d,]+) characters, more than the ([\d,]+) that a paragraph of prose may have\. It was left out\.$/,
      ([paragraph = '', size = '', limit = '']) =>
        t(
          'Paragraph {0} has {1} characters, more than the {2} that a paragraph of prose may have. It was left out.',
          paragraph,
          size,
          limit,
        ),
    ],
    [
      /^This file is longer than the limit: only its first (\d+)% was read, up to the end of a paragraph\.$/,
      ([percent = '']) =>
        t(
          'This file is longer than the limit: only its first {0}% was read, up to the end of a paragraph.',
          percent,
        ),
    ],
  ];
}
