import type { Range } from '../../document/sourceDocument';
import type { Discourse, Sentence } from '../../language/discourse';
import type { ActorIndex } from '../entities';
import { addInstitutionPronoun } from './institutionPronouns';
import { addPersonPronoun, isPersonPronoun, opensStyle } from './personPronouns';
import { quoteAt } from './quoted';
import { addStyledForm } from './styledForms';

/**
 * Links the pronouns of the third person, in the order of the text: a pronoun that is linked is an
 * antecedent for the next. He and she inside quotations wait until it is known who speaks.
 * @param quoted Ranges of the quotations, in order.
 * @param pronounsIn Tokens of a sentence that are pronouns of the third person.
 */
export function addPronouns(
  index: ActorIndex,
  discourse: Discourse,
  quoted: readonly Range[],
  pronounsIn: (sentence: Sentence) => readonly number[],
): void {
  for (const sentence of discourse.sentences) {
    for (const at of pronounsIn(sentence)) {
      const token = sentence.tagged[at];
      if (!token) continue;
      if (opensStyle(sentence.tagged, at)) {
        addStyledForm(index, discourse, sentence, at);
      } else if (isPersonPronoun(token)) {
        if (quoteAt(quoted, token.start)) continue;
        addPersonPronoun({ index, discourse, quoted }, sentence, at);
      } else {
        addInstitutionPronoun(index, discourse, quoted, sentence, at);
      }
    }
  }
}
