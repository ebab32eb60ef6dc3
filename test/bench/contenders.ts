// What reads a text: the engine, and its peers; each is loaded when it is asked for.
import type { BenchArticle } from './ownArticles.js';

export type ContenderName = 'engine' | 'tagging' | 'asking' | 'wink';

export interface Contender {
  readonly name: ContenderName;
  /** Reads a text and says how much it found, so that nothing is left undone. */
  read(article: Pick<BenchArticle, 'text' | 'format'>): number;
}

export const labels: Readonly<Record<ContenderName, string>> = {
  engine: 'Speechmark, all it finds',
  tagging: 'compromise, tagging alone',
  asking: 'compromise, and asked for people, places, organizations, money, quotations',
  wink: 'wink-nlp, tags and entities',
};

export const contenderNames: readonly ContenderName[] = ['engine', 'tagging', 'asking', 'wink'];

export async function contender(name: ContenderName): Promise<Contender> {
  switch (name) {
    case 'engine': {
      const { annotate } = await import('../../src/core/annotate.js');
      return {
        name,
        read: ({ text, format }) => annotate(text, { format }).annotations.length,
      };
    }
    case 'tagging': {
      const { default: nlp } = await import('compromise');
      return { name, read: ({ text }) => nlp(text).length };
    }
    case 'asking': {
      const { default: nlp } = await import('compromise');
      return {
        name,
        read: ({ text }) => {
          const doc = nlp(text);
          return [
            doc.people(),
            doc.places(),
            doc.organizations(),
            doc.money(),
            doc.quotations(),
          ].reduce((sum, view) => sum + view.out('array').length, 0);
        },
      };
    }
    case 'wink': {
      const { default: winkNLP } = await import('wink-nlp');
      const { default: model } = await import('wink-eng-lite-web-model');
      const wink = winkNLP(model, ['sbd', 'pos', 'ner']);
      return { name, read: ({ text }) => wink.readDoc(text).entities().out().length };
    }
  }
}
