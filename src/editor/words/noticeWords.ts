import type { Notice } from '../../core/model';
import type { Translate } from './localisation';

/** A notice in the reader's language; one that is not known here as it came, in English. */
export function noticeWords({ code, message, args = [] }: Notice, t: Translate): string {
  switch (code) {
    case 'binary':
      return t('This is not a text file, so nothing in it was read.');
    case 'markdown-as-text':
      return args[0] === 'too long'
        ? t('This file is too long to be read as Markdown. It was read as plain text.')
        : t(
            'This file is too deeply or densely marked up to be read as Markdown. It was read as plain text.',
          );
    case 'block-too-long':
      return t(
        'Paragraph {0} has {1} characters, more than the {2} that a paragraph of prose may have. It was left out.',
        ...args,
      );
    case 'stray-controls':
      return t('Control characters that no text has were passed over: {0}.', ...args);
    case 'nothing-read':
      return t('There is no text of an article in this file.');
    case 'left-out':
      return args[0] === '1'
        ? t('One block around the article, such as a menu, was left out.')
        : t('{0} blocks around the article, such as menus and links, were left out.', ...args);
    case 'several-articles':
      return t('This file holds {0} articles. Each was read by itself.', ...args);
    case 'cut-at-limit':
      return t(
        'This file is longer than the limit: only its first {0}% was read, up to the end of a paragraph.',
        ...args,
      );
    case 'review-lost':
      return args[0] === '1'
        ? t('The words of one reviewed annotation were not found again.')
        : t('The words of {0} reviewed annotations were not found again.', ...args);
    case 'review-disputed':
      return args[0] === '1'
        ? t('Reviewers judged one annotation differently.')
        : t('Reviewers judged {0} annotations differently.', ...args);
    case 'review-unknown-lines':
      return args[0] === '1'
        ? t('One line of the sidecar is of another version; it was kept and passed over.')
        : t(
            '{0} lines of the sidecar are of another version; they were kept and passed over.',
            ...args,
          );
    case 'review-unreadable':
      return t('{0} cannot be read as a sidecar. It was left as it is.', args[0] ?? '');
    default:
      return message;
  }
}
