import { singleArticles } from '../core/engine/singleArticles';
import type { Annotation, ArticlePart, Entity, Span } from '../core/model';
import { codePointCounter } from './codePoints';
import { documentRecord } from './documentRecord';
import type { ExportDocument, ExportOptions, TextFormat, TextWriter } from './exportFormat';
import { quoteContexts } from './quoteContext';
import { selectableText } from './selectableText';
import { nameUuid } from './uuid';

/**
 * Web Annotation (JSON-LD): one AnnotationCollection with one page embedded, which holds the
 * annotations of every document in order of `start`.
 *
 * The selectors of an annotation say the same place in the same text (`selectableText.ts`): of a
 * page the text of its DOM, of any other file the file's.
 * - TextQuoteSelector gives that text as it is, white space too, so that an exact matcher finds it,
 *   with as much before and after as makes it the only one.
 * - TextPositionSelector counts Unicode code points from the beginning, as the Recommendation asks.
 * - XPathSelector, of pages alone, names the innermost element and is refined by a position in it:
 *   it holds where a reader's program leaves out the head or adds to the page.
 *
 * Where the annotation stands in the source file is said beside them, in terms of our own.
 *
 * The target of one of several articles in a file is part of a text with title, publisher and date.
 *
 * Bodies: the kind as a tag, the name of the actor or speaker as an identification, every field
 * of the annotation as a JSON text (the context has no terms for them), the note as a comment. The
 * collection tells of its documents in such texts too. Both bring decisions back in.
 */
export const w3c: TextFormat = {
  holds: 'documents',
  id: 'w3c',
  label: 'Web Annotation (JSON-LD)',
  extension: '.jsonld',
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  open: openCollection,
};

/** The terms of our own: what a file is called, and UTF-16 code units into it, end exclusive. */
const terms = 'urn:x-speechmark:terms#';

const opening =
  `{"@context":["http://www.w3.org/ns/anno.jsonld",{"speechmark":"${terms}"}],\n"type":"AnnotationCollection",\n` +
  '"label":"Speechmark annotations",\n"first":{"type":"AnnotationPage","startIndex":0,"items":[';

function openCollection(options: ExportOptions = {}): TextWriter {
  let started = false;
  let total = 0;
  // The ids follow from the documents, so they are known, and written, last.
  const uris: string[] = [];
  const records: string[] = [];
  return {
    document(input: ExportDocument): string {
      let text = started ? '' : opening;
      started = true;
      for (const item of webAnnotations(input, options)) {
        text += (total === 0 ? '\n' : ',\n') + JSON.stringify(item);
        total += 1;
      }
      uris.push(input.uri);
      records.push(JSON.stringify(documentRecord(input, options)));
      return text;
    },
    end(): string {
      const name = uris.join('\n');
      const page = JSON.stringify(iri(`page\n${name}`));
      const collection = JSON.stringify(iri(`collection\n${name}`));
      return (
        `${started ? '' : opening}\n],\n"id":${page},"partOf":${collection}},\n` +
        `"total":${String(total)},\n"speechmark:documents":${JSON.stringify(records)},\n` +
        `"id":${collection}}\n`
      );
    },
  };
}

function* webAnnotations(input: ExportDocument, options: ExportOptions): Iterable<object> {
  const { uri, annotated } = input;
  const selectorsOf = selectors(input);
  const source = sourceIri(input);
  const entities = new Map(annotated.entities.map((entity) => [entity.id, entity]));
  const articles = singleArticles(annotated).flatMap(({ part, document }) =>
    document.annotations.map((annotation) => ({ annotation, part })),
  );
  for (const { annotation, part } of articles) {
    yield {
      id: iri(`annotation\n${uri}\n${annotation.id}`),
      type: 'Annotation',
      motivation: annotation.kind === 'actor' && annotation.actor ? 'identifying' : 'tagging',
      ...provenance(annotation, options),
      body: bodies(annotation, entities),
      target: {
        type: 'SpecificResource',
        source,
        ...(part && { 'dcterms:isPartOf': articleResource(part) }),
        selector: selectorsOf(annotation),
        'speechmark:file': uri,
        'speechmark:start': annotation.start,
        'speechmark:end': annotation.end,
      },
    };
  }
}

/** Which program found it and when it was exported; who decided on it and when. */
function provenance(
  { decidedBy, decidedAt }: Annotation,
  { version, date }: ExportOptions,
): object {
  return {
    ...(version !== undefined && {
      generator: {
        id: `urn:x-speechmark:engine:${version}`,
        type: 'Software',
        name: `Speechmark ${version}`,
      },
    }),
    ...(date !== undefined && { generated: date }),
    ...(decidedBy !== undefined && { creator: { type: 'Person', name: decidedBy } }),
    ...(decidedAt !== undefined && { created: decidedAt }),
  };
}

/** Makes what tells the selectors of each span of a document. */
function selectors({ source, annotated }: ExportDocument): (span: Span) => object[] {
  const selectable = selectableText(source, annotated.format);
  const codePoints = codePointCounter(selectable?.text ?? '');
  const contextOf = quoteContexts(selectable?.text ?? '');
  return (span) => {
    const range = selectable?.rangeOf(span);
    // Without the document's text there is what a reader sees of it.
    if (!selectable || !range) return [{ type: 'TextQuoteSelector', exact: span.text }];
    const { text } = selectable;
    const exact = text.slice(range.start, range.end);
    const position = { start: codePoints(range.start), end: codePoints(range.end) };
    const list: object[] = [
      { type: 'TextQuoteSelector', exact, ...contextOf(range) },
      { type: 'TextPositionSelector', ...position },
    ];
    const around = selectable.around(range);
    if (around) {
      const refinedBy = {
        type: 'TextPositionSelector',
        start: position.start - codePoints(around.start),
        end: position.end - codePoints(around.start),
      };
      list.push({ type: 'XPathSelector', value: around.xpath, refinedBy });
    }
    return list;
  };
}

/** The source's absolute IRI; one made of its text where it has none, as on standard input. */
function sourceIri({ uri, location, source }: ExportDocument): string {
  if (location !== undefined) return location;
  return /^[a-z][a-z\d+.-]+:\S+$/i.test(uri) ? uri : iri(`source\n${uri}\n${source}`);
}

/** One of several articles in a file, in the terms of Dublin Core that the context knows. */
const articleResource = ({ title, source, date }: ArticlePart): object => ({
  type: 'Text',
  ...(title !== null && { 'dc:title': title }),
  ...(source !== null && { 'dc:publisher': source }),
  ...(date !== null && { 'dc:date': date }),
});

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
