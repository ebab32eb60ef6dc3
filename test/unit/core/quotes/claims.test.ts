import assert from 'node:assert/strict';
import { read, type ClaimRow } from './annotated';

const LEAD = 'Wards close for repairs\n\nHealth Secretary Ruth Adler visited Leeds on Monday.\n\n';

const claimsOf = (text: string): readonly ClaimRow[] => read(LEAD + text).claims;

describe('claims', () => {
  const adler = 'Ruth Adler';
  const cases: readonly (readonly [
    name: string,
    text: string,
    expected: readonly Partial<ClaimRow>[],
  ])[] = [
    [
      'statement without “that”',
      'Adler said the wards would reopen in May.',
      [{ content: 'the wards would reopen in May', act: 'statement', speaker: adler, cue: 'said' }],
    ],
    [
      'statement behind the content',
      'The wards will reopen in May, Adler said.',
      [{ content: 'The wards will reopen in May', act: 'statement', speaker: adler }],
    ],
    [
      'call',
      'Adler on Monday urged hospitals to publish their waiting lists.',
      [{ content: 'hospitals to publish their waiting lists', act: 'call', speaker: adler }],
    ],
    [
      'accusation with its target',
      'Adler accused Russia of stealing patient records.',
      [{ content: 'Russia of stealing patient records', act: 'accusation', speaker: adler }],
    ],
    [
      'denial in a relative clause',
      'Russia, which denied any part in the theft, expelled two envoys.',
      [{ content: 'any part in the theft', act: 'denial', speaker: 'Russia', cue: 'denied' }],
    ],
    [
      'an announcement ends before the next deed',
      'The Adler administration last week announced a review and closed two wards.',
      [{ content: 'a review', act: 'announcement' }],
    ],
    [
      'a participle goes on with the subject',
      'Adler defended the plan, warning that queues would grow without it.',
      [
        { act: 'statement' },
        { content: 'that queues would grow without it', act: 'warning', speaker: adler },
      ],
    ],
    [
      'a second cue of the same subject',
      'Adler praised the nurses and said the wards would reopen.',
      [
        { content: 'the nurses', act: 'praise', speaker: adler },
        { content: 'the wards would reopen', act: 'statement', speaker: adler },
      ],
    ],
    [
      'a second clause with its own source',
      'Adler said the wards would reopen, but nurses said they would not.',
      [{ content: 'the wards would reopen', speaker: adler }, { content: 'they would not' }],
    ],
    ['passive is no claim of its subject', 'Adler was told that the wards were closed.', []],
    ['a noun is no cue', 'The report on demands for care is late.', []],
    [
      'according to',
      'The wards cost too much, according to Adler.',
      [{ content: 'The wards cost too much', speaker: adler, cue: 'according to' }],
    ],
    ['a direct quotation alone is no claim', '“The wards will reopen in May,” Adler said.', []],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => {
      const claims = claimsOf(text);
      assert.equal(claims.length, expected.length, JSON.stringify(claims));
      for (const [at, row] of expected.entries()) {
        const found: Partial<Record<keyof ClaimRow, unknown>> = claims[at] ?? {};
        for (const [field, value] of Object.entries(row)) {
          assert.equal(found[field as keyof ClaimRow], value);
        }
      }
    });
  }

  it('holds the quotations inside its content', () => {
    const { document } = read(`${LEAD}Adler said the wards had become “a national shame”.`);
    const claim = document.annotations.find((one) => one.kind === 'claim');
    const quote = document.annotations.find((one) => one.kind === 'quote');
    assert.deepEqual(claim?.quotes, [quote?.id]);
  });

  it('names the targets of an accusation', () => {
    const { document } = read(`${LEAD}Adler accused Moscow and Beijing of stealing records.`);
    const claim = document.annotations.find((one) => one.kind === 'claim');
    const names = document.entities.filter((one) => claim?.targets.includes(one.id));
    assert.deepEqual(names.map((one) => one.name).sort(), ['China', 'Russia']);
  });
});
