import type { Reason } from '../../core/model';
import type { Translate } from './localisation';

/** Why no speaker is known, as a sentence. */
export function speakerReason(reason: Reason, t: Translate): string {
  switch (reason.code) {
    case 'no-source':
      return t('The text names no source.');
    case 'no-noun':
      return t('The source has no noun.');
    case 'no-cue':
      return t('No cue near the quotation names its speaker.');
    case 'term':
      return t('No one is quoted: the marks set a term apart.');
    case 'unsigned-block':
      return t('Nothing beside the block quotation names its speaker.');
    case 'unclear-pronoun':
      return t('It is not clear whom “{0}” stands for.', reason.words);
    case 'unknown-actor':
      return t('“{0}” is no actor that is known here.', reason.words);
    case 'unknown-label':
      return t('The label “{0}” names no one.', reason.words);
  }
}
