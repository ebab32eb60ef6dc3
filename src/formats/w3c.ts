import type { Annotation, Entity } from '../core/model';
import { codePointCounter } from './codePoints';
import type { ExportDocument, ExportFormat, ExportWriter } from './exportFormat';
import { quoteContexts } from './quoteContext';
import { nameUuid } from './uuid';

/**
 * Web Annotation (JSON-LD): one AnnotationCollection with one page embedded, which holds the
 * annotations of every document in order of `start`.
 *
 * Two selectors say the same place, each as the Recommendation asks:
 * - TextQuoteSelector works on what a reader sees: tags removed, entities decoded, white space
 *   folded, so that a user agent finds it in the rendered page. Prefix and suffix stay inside the
 *   paragraph, because what stands between two paragraphs differs from one user agent to another.
 * - TextPositionSelector counts Unicode code points (not UTF-16 code units) into the source file.
 *
 * Bodies: the kind as a tag, the name of the actor or speaker as an identification, every field
 * of the annotation as a JSON text (the context has no terms for them), the note as a comment.
 */
export const w3c: ExportFormat = {
  id: 'w3c',
  label: 'Web Annotation (JSON-LD)',
  extension: '.jsonld',
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  open: openCollection,
};

const opening =
  '{"@context":"http://www.w3.org/ns/anno.jsonld",\n"type":"AnnotationCollection",\n' +
  '"label":"Speechmark annotations",\n"first":{"type":"AnnotationPage","startIndex":0,"items":[';

function openCollection(): ExportWriter {
  let started = false;
  let total = 0;
  // The ids follow from the documents, so they are known, and written, last.
  const uris: string[] = [];
  return {
    document(input: ExportDocument): string {
      let text = started ? '' : opening;
      started = true;
      for (const item of webAnnotations(input)) {
        text += (total === 0 ? '\n' : ',\n') + JSON.stringify(item);
        total += 1;
      }
      uris.push(input.uri);
      return text;
    },
    end(): string {
      const name = uris.join('\n');
      const page = JSON.stringify(iri(`page\n${name}`));
      const collection = JSON.stringify(iri(`collection\n${name}`));
      return (
        `${started ? '' : opening}\n],\n"id":${page},"partOf":${collection}},\n` +
        `"total":${String(total)},\n"id":${collection}}\n`
      );
    },
  };
}

function* webAnnotations(input: ExportDocument): Iterable<object> {
  const { uri, source, annotated } = input;
  const contextOf = quoteContexts(input);
  const codePoints = codePointCounter(source);
  const entities = new Map(annotated.entities.map((entity) => [entity.id, entity]));
  for (const annotation of annotated.annotations) {
    const start = codePoints(annotation.start);
    yield {
      id: iri(`annotation\n${uri}\n${annotation.id}`),
      type: 'Annotation',
      motivation: annotation.kind === 'actor' && annotation.actor ? 'identifying' : 'tagging',
      body: bodies(annotation, entities),
      target: {
        source: uri,
        selector: [
          { type: 'TextQuoteSelector', exact: annotation.text, ...contextOf(annotation) },
          { type: 'TextPositionSelector', start, end: codePoints(annotation.end) },
        ],
      },
    };
  }
}

function bodies(annotation: Annotation, entities: ReadonlyMap<string, Entity>): object[] {
  const list: object[] = [textBody('tagging', annotation.kind)];
  const name = whoIs(annotation, entities);
  if (name !== undefined) {
    list.push(textBody('identifying', name));
  }
  list.push({
    type: 'TextualBody',
    purpose: 'describing',
    format: 'application/json',
    value: JSON.stringify(annotation),
  });
  if (annotation.note !== undefined) {
    list.push(textBody('commenting', annotation.note));
  }
  return list;
}

function textBody(purpose: string, value: string): object {
  return { type: 'TextualBody', purpose, format: 'text/plain', value };
}

/** The canonical name of the actor, pledger or speaker. */
function whoIs(annotation: Annotation, entities: ReadonlyMap<string, Entity>): string | undefined {
  switch (annotation.kind) {
    case 'actor':
      return annotation.actor === null ? undefined : annotation.name;
    case 'pledge':
      return entities.get(annotation.pledger ?? '')?.name;
    case 'quote':
    case 'claim':
      return entities.get(annotation.speaker ?? '')?.name;
    default:
      return undefined;
  }
}

function iri(name: string): string {
  return `urn:uuid:${nameUuid(name)}`;
}
