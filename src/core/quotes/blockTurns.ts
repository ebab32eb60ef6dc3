import type { ActorIndex, EntityRecord } from '../actors/entities';
import type { Range } from '../document/sourceDocument';
import type { Discourse, Paragraph } from '../language/discourse';
import type { RuleCard } from '../language/sieve';
import { applied, type KnownActors, type Somebody } from './learned';
import type { FoundQuote } from './speech';
import { isRemark, readLabel } from './transcript/speakerLabels';
import type { Turn } from './turn';

export const signedBlock: RuleCard = {
  name: 'signed-block',
  reason: 'the name below the words',
  yes: [
    '<p>The letter came late.</p><blockquote><p>[We will pay every farmer.]</p><p>— [Amara Diallo], minister</p></blockquote>',
  ],
  no: ['<p>The letter came.</p><blockquote><p>We will pay every farmer.</p></blockquote>'],
};

export const blockQuotation: RuleCard = {
  name: 'block-quotation',
  reason: 'a block set apart as a quotation',
  yes: ['<p>The letter came.</p><blockquote><p>[We will pay every farmer.]</p></blockquote>'],
  no: [
    '<p>The letter came.</p><p>We will pay every farmer.</p>',
    '<p>The letter came.</p><blockquote><p>“We will pay every farmer,” Amara Diallo said. “All of them.”</p></blockquote>',
  ],
};

/** Who signs a block quotation, and where. */
interface Signer<Who = Somebody> {
  readonly somebody: Who;
  readonly range: Range;
}

/** Block quotations of HTML and Markdown, with the line that signs them: “— NAME, minister”. */
export function blockTurns(discourse: Discourse, index: ActorIndex): Map<number, Turn> {
  const turns = new Map<number, Turn>();
  const { paragraphs } = discourse;
  const sign = (paragraph: Paragraph, from: number): Signer<EntityRecord> | null => {
    const signer = signerOf(discourse, index, paragraph, from);
    return signer && { ...signer, somebody: applied(index, signer.somebody) };
  };
  for (let from = 0; from < paragraphs.length; from++) {
    if (paragraphs[from]?.kind !== 'blockQuote') continue;
    let to = from;
    while (paragraphs[to + 1]?.kind === 'blockQuote') to++;
    const signature = [paragraphs[to], paragraphs[to + 1]].find(
      (paragraph) => paragraph !== undefined && isSignature(discourse, index, paragraph),
    );
    const common = signature && sign(signature, signature.start);
    let previous: FoundQuote | null = null;
    for (const paragraph of paragraphs.slice(from, to + 1)) {
      if (paragraph === signature) continue;
      const text = discourse.text.slice(paragraph.start, paragraph.end);
      // “Note: figures are provisional” is set off, and quotes no one.
      if (isRemark(readLabel(text)?.name ?? '')) continue;
      const own = ownSignature(text);
      const end = own === null ? paragraph.end : paragraph.start + own;
      const signer = common ?? (own === null ? null : sign(paragraph, end));
      if (!signer && isReported(text)) {
        previous = null;
        continue;
      }
      const turn = turnOf({ start: paragraph.start, end }, signer, previous);
      turns.set(paragraph.index, turn);
      previous = turn.quote;
    }
    from = to;
  }
  return turns;
}

function turnOf(
  { start, end }: Range,
  signer: Signer<EntityRecord> | null,
  continues: FoundQuote | null,
): Turn {
  const speaker = signer?.somebody ?? null;
  const quote: FoundQuote = {
    start,
    end,
    form: 'block',
    speaker,
    source: signer?.range ?? null,
    cue: null,
    addressee: null,
    occasion: null,
    reason: signer ? undefined : { code: 'unsigned-block' },
    rule: (signer ? signedBlock : blockQuotation).name,
    continues,
  };
  return { quote, speaker, isUnsigned: signer === null };
}

/**
 * “We will stay,” NAME said: set off, but told by whoever writes. A comma before the closing mark
 * says that the sentence goes on without the speaker.
 */
const isReported = (text: string): boolean => /^\s*(?:“[^“”]*,”|"[^"]*,")\s+\S/.test(text);

/** Where a signature on the last line of a block quotation starts: “… lit.” and “— NAME, mayor”. */
function ownSignature(text: string): number | null {
  const match =
    /(?<!\s)(?:[^\S\n]*\n\s*|(?<=[.!?”"’])\s+)(?:[—–―]|--)\s?(?=\p{Lu})[^.!?\n]{3,100}$/u.exec(
      text,
    );
  return match && match.index > 0 ? match.index : null;
}

/** “— NAME, minister”, or the name alone as the block's last line. */
function isSignature(discourse: Discourse, index: KnownActors, paragraph: Paragraph): boolean {
  const text = discourse.text.slice(paragraph.start, paragraph.end);
  if (text.length > 160) return false;
  if (/^(?:[—–―]|--|- )\s*\p{Lu}/u.test(text)) return true;
  const sentence = paragraph.sentences[0];
  const opensWithPerson =
    sentence !== undefined &&
    index
      .inSentence(sentence.index)
      .some((mention) => mention.type === 'person' && mention.start === paragraph.start);
  return paragraph.kind === 'blockQuote' && opensWithPerson && !/[.!?”"]$/.test(text);
}

function signerOf(
  discourse: Discourse,
  index: KnownActors,
  paragraph: Paragraph,
  from: number,
): Signer | null {
  for (const sentence of paragraph.sentences) {
    for (const mention of index.inSentence(sentence.index)) {
      if (mention.start < from) continue;
      if (mention.entity?.type === 'person' || mention.entity?.type === 'organization') {
        return { somebody: mention.entity, range: mention };
      }
    }
  }
  // A name that nothing else tells for one: “— NAME, finance minister”.
  const text = discourse.text.slice(from, paragraph.end).trimStart();
  const match = /^[—–―-]+\s*(\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){1,3})\s?(?=,|$|\()/u.exec(
    text,
  );
  const name = match?.[1]?.trim();
  if (name === undefined) return null;
  const start = discourse.text.indexOf(name, from);
  const range = { start, end: start + name.length };
  const sentence = paragraph.sentences[0]?.index ?? 0;
  const mention = { ...range, sentence, kind: 'name', rule: 'signature' } as const;
  return { somebody: { actor: { type: 'person', name }, mention }, range };
}
