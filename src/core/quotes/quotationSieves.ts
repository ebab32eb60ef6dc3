import type { QuotationSieve } from './quotationPlace';
import { colonBefore, headlineColon, leadInParagraphBefore } from './sieves/colon';
import { commaBefore, commaClosed } from './sieves/comma';
import {
  alternatingDialogue,
  continuedAfterCue,
  nextParagraph,
  presentedInParagraphBefore,
  reopenedQuotation,
} from './sieves/goingOn';
import { moodOf } from './sieves/mood';
import { judged, namedAs, termUsed } from './sieves/naming';
import { noSpeaker, scareQuotes } from './sieves/nobody';
import {
  personOfParagraph,
  runningSpeaker,
  saidRightBefore,
  speakerOfParagraph,
} from './sieves/ofParagraph';
import { reportedInParagraphBefore } from './sieves/reported';
import { remarkOf } from './sieves/remark';
import { quotedVerb } from './sieves/quotedVerb';
import { coordinatedPart, sameSentence } from './sieves/sameSentence';
import { signedQuotation } from './sieves/signature';

/** Who says a quotation that no verb of saying takes, the most precise sieve first. */
export const quotationSieves: readonly QuotationSieve[] = [
  remarkOf,
  reopenedQuotation,
  leadInParagraphBefore,
  continuedAfterCue,
  signedQuotation,
  commaClosed,
  commaBefore,
  colonBefore,
  namedAs,
  termUsed,
  judged,
  moodOf,
  coordinatedPart,
  sameSentence,
  saidRightBefore,
  runningSpeaker,
  speakerOfParagraph,
  personOfParagraph,
  alternatingDialogue,
  nextParagraph,
  presentedInParagraphBefore,
  reportedInParagraphBefore,
  quotedVerb,
  headlineColon,
  scareQuotes,
  noSpeaker,
];
