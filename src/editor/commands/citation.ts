import type { Annotation } from '../../core/model';
import type { DocumentIndex } from '../articles/documentIndex';
import { entityWithRole, namedHere } from '../kinds/speaker';
import { kindOf } from '../kinds/kinds';
import type { ArticleContext } from '../words/articleContext';
import type { Translate } from '../words/localisation';
import { oneLine } from '../../formats/oneLine';
import { paragraphWords } from '../words/paragraphWords';
import { writeCitation, type CitationStyle } from './citationStyles';

/**
 * An annotation to paste elsewhere: the words, who says them and where.
 * `fileName` names the source where it has no title.
 * @param sentence The sentence of the article that it stands in; without one it is told in our words.
 */
export function citationOf(
  annotation: Annotation,
  fileName: string,
  context: ArticleContext,
  style: CitationStyle = 'plain',
  sentence: string | null = null,
): string {
  const { index, t } = context;
  const { document } = index;
  const part = document.articles?.findLast(({ start }) => start <= annotation.start);
  const title = oneLine((part ?? document).title ?? '');
  const said =
    sentence === null
      ? (kindOf(annotation)?.citation(annotation, context) ?? oneLine(annotation.text))
      : verbatim(sentence, annotation, context);
  const place = paragraphWords(annotation, document, t);
  const cited = { said, title: title === '' ? null : title, fileName, place };
  return writeCitation(part ? { ...cited, part } : cited, style, t);
}

/** The sentence as it stands in the article, and who says, promises or is meant. */
function verbatim(sentence: string, annotation: Annotation, { index, t }: ArticleContext): string {
  const words = oneLine(sentence);
  const quoted = /[“”"„«»]/.test(words) ? words : t('“{0}”', words);
  const who = whoOf(annotation, index, t);
  if (who === undefined)
    return annotation.kind === 'quote' || annotation.kind === 'claim'
      ? t('{0} — speaker not known.', quoted)
      : quoted;
  return t('{0} — {1}.', quoted, oneLine(who));
}

function whoOf(annotation: Annotation, index: DocumentIndex, t: Translate): string | undefined {
  switch (annotation.kind) {
    case 'quote':
    case 'claim': {
      const { speaker, speakerSpan } = annotation;
      return entityWithRole(speaker, index, speakerSpan?.text) ?? namedHere(speakerSpan, t);
    }
    case 'pledge': {
      const { pledger, pledgers = [], pledgerSpan } = annotation;
      const several = pledgers.flatMap((id) => index.entity(id)?.name ?? []);
      if (several.length > 0) return several.join(', ');
      return entityWithRole(pledger, index, pledgerSpan?.text) ?? namedHere(pledgerSpan, t);
    }
    case 'actor':
      return entityWithRole(annotation.actor, index) ?? annotation.name;
    case 'money':
      return undefined;
  }
}
