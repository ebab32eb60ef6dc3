import { featuresOf } from './typeSystem';

/** A feature structure as CAS JSON writes it. */
export type FeatureStructure = Readonly<Record<string, unknown>>;

/** Ids of feature structures that a feature refers to. */
export class References {
  constructor(readonly ids: readonly number[]) {}
}

/** A value of a feature; null leaves it out. */
type Value = string | number | null | undefined | readonly string[] | References | Reference;

/** The id of a feature structure that a feature refers to. */
export class Reference {
  constructor(readonly id: number) {}
}

/** The feature structures of a CAS with one text. */
export class FeatureStructures {
  readonly list: FeatureStructure[] = [];
  readonly members: number[] = [];
  readonly sofa: number;
  readonly documentAnnotation: number;

  /** @param text What offsets count in, in UTF-16 code units. */
  constructor(text: string, language: string) {
    this.sofa = this.#push('uima.cas.Sofa', {
      sofaNum: 1,
      sofaID: '_InitialView',
      mimeType: 'text/plain',
      sofaString: text,
    });
    const place = { begin: 0, end: text.length, language };
    this.documentAnnotation = this.#push('uima.tcas.DocumentAnnotation', {
      '@sofa': this.sofa,
      ...place,
    });
    this.members.push(this.documentAnnotation);
  }

  /** Adds a feature structure that is found by its type. Returns its id. */
  add(type: string, features: Readonly<Record<string, Value>>): number {
    const id = this.#push(type, this.#written(type, features));
    this.members.push(id);
    return id;
  }

  /** Adds one that stands somewhere. */
  annotate(
    type: string,
    { start, end }: { readonly start: number; readonly end: number },
    features: Readonly<Record<string, Value>>,
  ): number {
    const place = { '@sofa': this.sofa, begin: start, end };
    const id = this.#push(type, { ...place, ...this.#written(type, features) });
    this.members.push(id);
    return id;
  }

  #written(type: string, features: Readonly<Record<string, Value>>): Record<string, unknown> {
    const known = featuresOf(type);
    const written: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(features)) {
      if (!known.has(name)) throw new Error(`${type} has no feature ${name}`);
      if (value === null || value === undefined) continue;
      if (typeof value === 'string' || typeof value === 'number') written[name] = value;
      else if (value instanceof Reference) written[`@${name}`] = value.id;
      else if (value instanceof References) {
        if (value.ids.length === 0) continue;
        written[`@${name}`] = this.#push('uima.cas.FSArray', { '%ELEMENTS': value.ids });
      } else if (value.length > 0) {
        written[`@${name}`] = this.#push('uima.cas.StringArray', { '%ELEMENTS': value });
      }
    }
    return written;
  }

  #push(type: string, fields: Readonly<Record<string, unknown>>): number {
    const id = this.list.length + 1;
    this.list.push({ '%ID': id, '%TYPE': type, ...fields });
    return id;
  }
}
