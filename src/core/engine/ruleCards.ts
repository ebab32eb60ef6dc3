import { institutionSieves } from '../actors/pronouns/institutionPronouns';
import { roleSieves } from '../actors/roleSieves';
import type { RuleCard } from '../language/sieve';
import { cueSieves } from '../pledges/cueSieves';
import { tableRow } from '../pledges/tablePledges';
import { contentSieves, otherCues } from '../quotes/contentSieves';
import { sameWordsBelow } from '../quotes/headlineSpeakers';
import { nameInMarks } from '../quotes/nameInMarks';
import { namelessSpeaker } from '../quotes/nameless';
import { onlySpeaker } from '../quotes/onlySpeaker';
import { quotationSieves } from '../quotes/quotationSieves';
import { speakerOfNextParagraph } from '../quotes/speakerOfNextParagraph';
import { onlyOneSpeaking, takenUpSpeaker } from '../quotes/takenUp';
import { turnRules } from '../quotes/turns';

/** Every rule that tells about itself, layer by layer. */
export const ruleCards: readonly RuleCard[] = [
  ...roleSieves,
  ...institutionSieves,
  ...turnRules,
  nameInMarks,
  ...quotationSieves,
  namelessSpeaker,
  takenUpSpeaker,
  onlyOneSpeaking,
  onlySpeaker,
  speakerOfNextParagraph,
  sameWordsBelow,
  ...contentSieves,
  ...otherCues,
  ...cueSieves,
  tableRow,
];
