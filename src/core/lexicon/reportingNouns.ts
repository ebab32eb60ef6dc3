import type { ClaimAct } from '../model';
import { wordsOf } from './alternation';
import { rowsOf } from './wordRows';

/** The act of a noun that reports: “Russia’s warning that”. */
export type NounTrait =
  | `noun:${ClaimAct}`
  /** What something is done by, and nobody says: “according to need”. */
  | 'measure'
  /** May be told with nobody named who says it: “amid claims that”. */
  | 'rumoured'
  /** May be granted: who denies it refuses something and says nothing. */
  | 'granted'
  /** What words in marks before it are: “her ‘never again’ remark”. */
  | 'remarked';

const withPlurals = (nouns: string): string =>
  wordsOf(nouns)
    .flatMap((noun) => [noun, `${noun}s`])
    .join(' ');

export const reportingNouns = rowsOf<NounTrait>()({
  'noun:statement': withPlurals(`
    claim statement suggestion argument assertion view remark conclusion finding estimate
    position stance message theory report rumour rumor revelation insinuation contention recognition emphasis prediction admission observation comment insistence speculation acknowledgement acknowledgment`),
  'noun:warning': withPlurals('warning threat'),
  'noun:accusation': withPlurals('accusation allegation charge complaint condemnation criticism'),
  'noun:denial': withPlurals('denial'),
  'noun:pledge': withPlurals('promise pledge assurance vow guarantee'),
  'noun:call': withPlurals('demand call plea appeal recommendation'),
  'noun:announcement': `${withPlurals('announcement declaration notice')} news`,
  remarked: withPlurals(`
    remark comment jibe gibe barb quip tweet post slogan claim warning pledge promise accusation
    assertion statement taunt insult slur joke outburst rant vow analogy comparison`),
  granted: `
    access entry bail parole asylum visa visas permission request requests motion appeal appeals
    application applications benefit benefits aid treatment licence license permit rights entrance
    admission coverage`,
  rumoured: withPlurals(
    'claim allegation accusation suggestion assertion insinuation rumour rumor report statement contention warning fear concern worry prediction',
  ),
  measure: `
    ${withPlurals('need ability size age merit custom tradition taste preference rank principle requirement standard circumstance')}
    schedule criteria criterion priorities index means`,
  'noun:thought': withPlurals(
    'conviction worry suspicion doubt belief fear hope concern expectation desire wish confidence',
  ),
});
