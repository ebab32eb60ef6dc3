import type { Range } from '../../document/sourceDocument';
import type { Discourse } from '../../language/discourse';
import type { ActorIndex } from '../entities';
import { addInstitutionPronoun, isInstitutionPronoun } from './institutionPronouns';
import { addPersonPronoun, isPersonPronoun } from './personPronouns';
import { quoteAt } from './quoted';

/**
 * Links the pronouns of the third person, in the order of the text: a pronoun that is linked is an
 * antecedent for the next. He and she inside quotations wait until it is known who speaks.
 * @param quoted Ranges of the quotations, in order.
 */
export function addPronouns(
  index: ActorIndex,
  discourse: Discourse,
  quoted: readonly Range[],
): void {
  for (const sentence of discourse.sentences) {
    for (const [at, token] of sentence.tagged.entries()) {
      if (isPersonPronoun(token)) {
        if (quoteAt(quoted, token.start)) continue;
        addPersonPronoun({ index, discourse, quoted }, sentence, at);
      } else if (isInstitutionPronoun(token)) {
        addInstitutionPronoun(index, discourse, quoted, sentence, at);
      }
    }
  }
}
