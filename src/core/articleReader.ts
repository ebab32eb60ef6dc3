import { findActors } from './actors/findActors';
import { WordUseCounter } from './actors/wordUse';
import { documentOf } from './annotatedDocument';
import { readDocument } from './document/readDocument';
import type { SourceDocument } from './document/sourceDocument';
import { DiscourseReader } from './language/discourseReader';
import { ReadingKey } from './language/keptReadings';
import type { AnnotatedDocument, SourceFormat } from './model';
import { findMoney } from './money/findMoney';
import { findPledges } from './pledges/findPledges';
import { findQuotes } from './quotes/findQuotes';
import { addFirstPerson } from './quotes/firstPerson';
import { findMarkedQuotations, type MarkedQuotation } from './quotes/quotationMarks';
import { addQuotedPronouns } from './quotes/quotedPronouns';

const MARKED = new ReadingKey<readonly MarkedQuotation[]>('quotations by their marks');

/**
 * Annotates the versions of one document: what an edit did not change is not read again. Results
 * are those of a new reader. One that has thrown must not be used again.
 */
export class ArticleReader {
  readonly #discourses = new DiscourseReader();
  readonly #words = new WordUseCounter();

  /** As `annotate`, of a source file's text. */
  read(source: string, format: SourceFormat): AnnotatedDocument {
    return this.annotate(readDocument(source, format));
  }

  /** The pipeline: each layer adds to what the ones before it found. */
  annotate(document: SourceDocument): AnnotatedDocument {
    const discourse = this.#discourses.read(document);
    const marked = discourse.paragraphs.map((paragraph) =>
      paragraph.keep(MARKED, [], () => findMarkedQuotations(discourse.text, paragraph)),
    );
    const quoted = marked.flat();
    const actors = findActors(discourse, quoted, this.#words);
    for (const sentence of discourse.sentences) {
      const names = actors.inSentence(sentence.index).filter(({ kind }) => kind === 'name');
      sentence.readAsNames(names);
    }
    const speech = findQuotes(discourse, actors, marked);
    addFirstPerson(actors, discourse, speech.quotes);
    addQuotedPronouns(actors, discourse, quoted, speech.quotes);
    const amounts = findMoney(discourse, actors);
    const pledges = findPledges(discourse, actors, amounts, speech.quotes);
    return documentOf(document, discourse, { actors, speech, amounts, pledges });
  }
}
