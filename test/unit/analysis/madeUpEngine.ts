import { serveEngine } from '../../../src/analysis/serveEngine';
import { inThread } from '../../../src/analysis/inThread';
import type { Engine } from '../../../src/analysis/protocol';
import type { Article, EngineAnnotated, readArticle } from '../../../src/analysis/readArticle';
import { byParagraph } from '../../../src/core/engine/articleParagraphs';
import type { AnnotatedDocument, Annotation, Entity, Span } from '../../../src/core/model';

/**
 * Reads a text in no time, and as wilfully as an engine may: spans that point far ahead and back,
 * numbered ids, entities in the order of their mentions, a fact of the whole text in every claim.
 */
export function madeUpReading({ text, format }: Pick<Article, 'text' | 'format'>): EngineAnnotated {
  const ids = new Map<string, number>();
  const idOf = (name: string): string => {
    const count = (ids.get(name) ?? 0) + 1;
    ids.set(name, count);
    return count === 1 ? name : `${name}-${String(count)}`;
  };
  const words = [...text.matchAll(/\w+/g)].map((match): Span => {
    const [word] = match;
    return { start: match.index, end: match.index + word.length, text: word };
  });
  const paragraphOf = (at: number): number => text.slice(0, at).split('\n').length - 1;
  const numbers = words.filter((word) => /^\d/.test(word.text));
  const entities = new Map<string, { name: string; roleSpan: Span; mentions: string[] }>();
  const annotations = words.flatMap((word, place): Annotation[] => {
    const base = {
      ...word,
      paragraph: paragraphOf(word.start),
      confidence: 0.5,
      rule: 'made-up',
      status: 'suggested',
    } as const;
    if (/^[A-Z]/.test(word.text)) {
      const id = idOf(`actor-${word.text}`);
      const entity = entities.get(word.text) ?? { name: word.text, roleSpan: word, mentions: [] };
      entity.mentions.push(id);
      entities.set(word.text, entity);
      const actor = { id, kind: 'actor', actor: word.text, name: word.text } as const;
      return [{ ...base, ...actor, type: 'person', mention: 'name' }];
    }
    if (/^[bc]/.test(word.text)) {
      const speaker = words[place - 1]?.text ?? null;
      const speech = {
        speaker,
        speakerSpan: words[place - 1] ?? null,
        cue: words[place + 1] ?? null,
        addressee: words.at(-1) ?? null,
        occasion: null,
        ...(speaker === null && { reason: { code: 'no-cue' as const } }),
      };
      const id = idOf(word.text);
      if (word.text.startsWith('b')) {
        const continues = words[place - 2]?.text ?? null;
        return [{ ...base, id, kind: 'quote', form: 'direct', continues, ...speech }];
      }
      const targets = words.slice(place, place + 2).map(({ text: target }) => target);
      return [{ ...base, id, kind: 'claim', act: 'call', targets, quotes: [], ...speech }];
    }
    if (/^\d/.test(word.text)) {
      return [
        {
          ...base,
          id: idOf(`pledge-${word.text}-${words[place - 1]?.text ?? ''}`),
          kind: 'pledge',
          money: '',
          cue: words[place - 1] ?? word,
          pledger: null,
          pledgerSpan: words[0] ?? null,
          onBehalfOf: null,
          recipient: words.at(-1) ?? null,
          purpose: null,
          elaborations: [],
          mentions: numbers.filter((number) => number.text === word.text),
          state: 'pledged',
        },
      ];
    }
    return [];
  });
  const document: AnnotatedDocument = {
    title: words[0]?.text ?? null,
    format,
    length: text.length,
    entities: [...entities].map(([id, entity]): Entity => ({
      id,
      ...entity,
      type: 'person',
      aliases: [],
    })),
    annotations,
    notices: [],
  };
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return {
    state: 'annotated',
    article: byParagraph(document, lineStarts),
    headline: words[0] ? { start: words[0].start, end: words[0].end } : null,
    judgements: [],
    asFound: { annotations: [], entities: [] },
  };
}

export function engineOf(read: typeof readArticle | typeof madeUpReading): Engine {
  return inThread((port) => {
    serveEngine(port, read);
  });
}
