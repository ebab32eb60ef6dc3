// What reads a text: the engine, and its peers.
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { annotate } from '../../src/core/annotate.js';
import type { BenchArticle } from './ownArticles.js';

export type ContenderName = 'engine' | 'tagging' | 'asking' | 'wink';

export interface Contender {
  readonly name: ContenderName;
  readonly label: string;
  /** Reads a text and says how much it found, so that nothing is left undone. */
  read(article: Pick<BenchArticle, 'text' | 'format'>): number;
}

export function contender(name: ContenderName): Contender {
  switch (name) {
    case 'engine':
      return {
        name,
        label: 'Speechmark, all it finds',
        read: ({ text, format }) => annotate(text, { format }).annotations.length,
      };
    case 'tagging':
      return {
        name,
        label: 'compromise, tagging alone',
        read: ({ text }) => nlp(text).length,
      };
    case 'asking':
      return {
        name,
        label: 'compromise, and asked for people, places, organizations, money, quotations',
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
    case 'wink': {
      const wink = winkNLP(model, ['sbd', 'pos', 'ner']);
      return {
        name,
        label: 'wink-nlp, tags and entities',
        read: ({ text }) => wink.readDoc(text).entities().out().length,
      };
    }
  }
}

export const contenderNames: readonly ContenderName[] = ['engine', 'tagging', 'asking', 'wink'];
