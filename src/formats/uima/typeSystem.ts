/** A feature of a type: its range, or for a list the type of its elements. */
export type FeatureRange = string | { readonly listOf: string };

interface TypeDescription {
  readonly superType: string;
  readonly description: string;
  readonly features: Readonly<Record<string, FeatureRange>>;
}

const TEXT = 'uima.cas.String';
const ENTITY = 'speechmark.Entity';
const PART = 'speechmark.Part';

const speech = {
  speaker: ENTITY,
  speakerSpan: PART,
  cue: PART,
  addressee: PART,
  occasion: PART,
} as const;

/** Every type of our own. */
const types: Readonly<Record<string, TypeDescription>> = {
  'speechmark.Source': {
    superType: 'uima.cas.TOP',
    description: 'What file the text is of, and how it was read',
    features: {
      uri: TEXT,
      title: TEXT,
      sha256: TEXT,
      version: TEXT,
      date: TEXT,
      record: TEXT,
    },
  },
  [ENTITY]: {
    superType: 'uima.cas.TOP',
    description: 'A person, organisation, country or group that the text names',
    features: {
      identifier: TEXT,
      canonicalName: TEXT,
      entityType: TEXT,
      role: TEXT,
      country: TEXT,
      aliases: { listOf: TEXT },
    },
  },
  [PART]: {
    superType: 'uima.tcas.Annotation',
    description: 'Words that say more of an annotation: its cue, who speaks, for what',
    features: { part: TEXT },
  },
  'speechmark.Annotation': {
    superType: 'uima.tcas.Annotation',
    description: 'What all annotations have; record is the whole of it in JSON',
    features: {
      identifier: TEXT,
      confidence: 'uima.cas.Double',
      rule: TEXT,
      status: TEXT,
      note: TEXT,
      decidedBy: TEXT,
      decidedAt: TEXT,
      record: TEXT,
    },
  },
  'speechmark.Actor': {
    superType: 'speechmark.Annotation',
    description: 'A mention of somebody',
    features: { entity: ENTITY, canonicalName: TEXT, entityType: TEXT, mention: TEXT, role: TEXT },
  },
  'speechmark.Money': {
    superType: 'speechmark.Annotation',
    description: 'An amount of money; decimals are exact',
    features: {
      amount: TEXT,
      amountMax: TEXT,
      currency: TEXT,
      qualifier: TEXT,
      use: TEXT,
      period: TEXT,
    },
  },
  'speechmark.Pledge': {
    superType: 'speechmark.Annotation',
    description: 'Money that somebody promises',
    features: {
      money: 'speechmark.Money',
      cue: PART,
      pledger: ENTITY,
      pledgers: { listOf: ENTITY },
      pledgerSpan: PART,
      onBehalfOf: ENTITY,
      recipient: PART,
      purpose: PART,
      state: TEXT,
    },
  },
  'speechmark.Quote': {
    superType: 'speechmark.Annotation',
    description: 'A quotation with its marks',
    features: { form: TEXT, ...speech, continues: 'speechmark.Quote' },
  },
  'speechmark.Claim': {
    superType: 'speechmark.Annotation',
    description: 'Indirect speech',
    features: {
      act: TEXT,
      ...speech,
      targets: { listOf: ENTITY },
      quotes: { listOf: 'speechmark.Quote' },
    },
  },
};

/** The features of a type and those above it, by name. */
export function featuresOf(type: string): ReadonlyMap<string, FeatureRange> {
  const description = types[type];
  if (!description) return new Map();
  return new Map([...featuresOf(description.superType), ...Object.entries(description.features)]);
}

/** The declarations as CAS JSON 0.4 has them (`%TYPES`). */
export const declarations: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.entries(types).map(([name, { superType, description, features }]) => [
    name,
    {
      '%NAME': name,
      '%SUPER_TYPE': superType,
      '%DESCRIPTION': description,
      ...Object.fromEntries(
        Object.entries(features).map(([feature, range]) => [feature, declared(feature, range)]),
      ),
    },
  ]),
);

function declared(name: string, range: FeatureRange): object {
  if (typeof range === 'string') return { '%NAME': name, '%RANGE': range };
  if (range.listOf === TEXT) return { '%NAME': name, '%RANGE': 'uima.cas.StringArray' };
  return { '%NAME': name, '%RANGE': 'uima.cas.FSArray', '%ELEMENT_TYPE': range.listOf };
}
