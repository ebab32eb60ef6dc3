import type {
  Annotation,
  ClaimAnnotation,
  PledgeAnnotation,
  QuoteAnnotation,
  Span,
} from '../../core/model';
import { documentRecord } from '../documentRecord';
import type { ExportDocument, ExportOptions } from '../exportFormat';
import { type ReadableText, readableText } from '../readableText';
import { FeatureStructures, Reference, References } from './featureStructures';

const typeNames = {
  actor: 'speechmark.Actor',
  money: 'speechmark.Money',
  pledge: 'speechmark.Pledge',
  quote: 'speechmark.Quote',
  claim: 'speechmark.Claim',
} as const;

/** A CAS of a document. */
export function writeCas(input: ExportDocument, options: ExportOptions): FeatureStructures {
  const readable = readableText(input);
  const cas = new FeatureStructures(readable.text, 'en');
  const record = documentRecord(input, options);
  const { uri, title, sha256, version, date } = record;
  cas.add('speechmark.Source', {
    uri,
    title,
    sha256,
    version,
    date,
    record: JSON.stringify(record),
  });
  new CasWriter(input, readable, cas).write();
  return cas;
}

class CasWriter {
  readonly #input: ExportDocument;
  readonly #readable: ReadableText;
  readonly #cas: FeatureStructures;
  readonly #entities = new Map<string, number>();
  readonly #annotations = new Map<string, number>();

  constructor(input: ExportDocument, readable: ReadableText, cas: FeatureStructures) {
    this.#input = input;
    this.#readable = readable;
    this.#cas = cas;
  }

  /** What is referred to comes first. */
  write(): void {
    const { entities, annotations } = this.#input.annotated;
    for (const { id, name, type, role, country, aliases } of entities) {
      const features = { identifier: id, canonicalName: name, entityType: type };
      this.#entities.set(
        id,
        this.#cas.add('speechmark.Entity', { ...features, role, country, aliases }),
      );
    }
    for (const kind of ['actor', 'money', 'quote', 'claim', 'pledge'] as const) {
      for (const annotation of annotations) {
        if (annotation.kind !== kind) continue;
        const { id, confidence, rule, status, note, decidedBy, decidedAt } = annotation;
        const own = this.#features(annotation);
        const place = this.#readable.placeOf(annotation);
        const structure = this.#cas.annotate(typeNames[kind], place, {
          identifier: id,
          confidence,
          rule,
          status,
          note,
          decidedBy,
          decidedAt,
          ...own,
          record: JSON.stringify(annotation),
        });
        this.#annotations.set(id, structure);
      }
    }
  }

  #features(annotation: Annotation): Parameters<FeatureStructures['add']>[1] {
    switch (annotation.kind) {
      case 'actor': {
        const { actor, name, type, mention, role } = annotation;
        return {
          entity: this.#entity(actor),
          canonicalName: name,
          entityType: type,
          mention,
          role,
        };
      }
      case 'money': {
        const { amount, amountMax, currency, qualifier, use, period } = annotation;
        return { amount, amountMax, currency, qualifier, use, period };
      }
      case 'pledge':
        return this.#pledge(annotation);
      case 'quote':
        return {
          form: annotation.form,
          ...this.#speech(annotation),
          continues: this.#link(annotation.continues),
        };
      case 'claim':
        return {
          act: annotation.act,
          ...this.#speech(annotation),
          targets: this.#entityList(annotation.targets),
          quotes: new References(
            annotation.quotes.flatMap((id) => this.#annotations.get(id) ?? []),
          ),
        };
    }
  }

  #pledge(pledge: PledgeAnnotation): Parameters<FeatureStructures['add']>[1] {
    return {
      money: this.#link(pledge.money),
      cue: this.#part('cue', pledge.cue),
      pledger: this.#entity(pledge.pledger),
      pledgers: this.#entityList(pledge.pledgers ?? []),
      pledgerSpan: this.#part('pledger', pledge.pledgerSpan),
      onBehalfOf: this.#entity(pledge.onBehalfOf),
      recipient: this.#part('recipient', pledge.recipient),
      purpose: this.#part('purpose', pledge.purpose),
      state: pledge.state,
    };
  }

  #speech(speech: QuoteAnnotation | ClaimAnnotation): Parameters<FeatureStructures['add']>[1] {
    return {
      speaker: this.#entity(speech.speaker),
      speakerSpan: this.#part('speaker', speech.speakerSpan),
      cue: this.#part('cue', speech.cue),
      addressee: this.#part('addressee', speech.addressee),
      occasion: this.#part('occasion', speech.occasion),
    };
  }

  #entity(id: string | null): Reference | null {
    const structure = this.#entities.get(id ?? '');
    return structure === undefined ? null : new Reference(structure);
  }

  #entityList(ids: readonly string[]): References {
    return new References(ids.flatMap((id) => this.#entities.get(id) ?? []));
  }

  /** Quotes stand in order, so that one continues one before it. */
  #link(id: string | null): Reference | null {
    const structure = this.#annotations.get(id ?? '');
    return structure === undefined ? null : new Reference(structure);
  }

  #part(part: string, span: Span | null): Reference | null {
    const range = this.#readable.rangeOf(span);
    return range && new Reference(this.#cas.annotate('speechmark.Part', range, { part }));
  }
}
