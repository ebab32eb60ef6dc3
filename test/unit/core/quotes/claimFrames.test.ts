import assert from 'node:assert/strict';
import { type ClaimRow, read } from './annotated';

const LEAD =
  'Ferries stop for repairs\n\nTransport Secretary Nora Quill visited Oban on Monday.\n\n';
const quill = 'Nora Quill';

type Case = readonly [text: string, ...expected: Partial<ClaimRow>[]];

/** Whether each text has these claims, in order, and no others. */
function check(cases: readonly Case[], lead = LEAD): void {
  for (const [text, ...expected] of cases) {
    const found = read(lead + text).claims;
    const shown = found.map((claim, at) =>
      Object.fromEntries(
        Object.keys(expected[at] ?? claim).map((key) => [key, claim[key as keyof ClaimRow]]),
      ),
    );
    assert.deepEqual(shown, expected, text);
  }
}

describe('frames of claims', () => {
  it('reads idioms of blame around whoever is blamed', () => {
    check([
      [
        'Quill took the harbour board to task for selling the pier.',
        { act: 'accusation', speaker: quill, content: 'for selling the pier' },
      ],
      [
        'Quill called the harbour board out over the delays.',
        { act: 'accusation', content: 'over the delays' },
      ],
      [
        'Quill laid the blame for the delays firmly on the shipyard.',
        { act: 'accusation', content: 'the shipyard' },
      ],
      ['Quill pinned the blame on the shipyard.', { act: 'accusation', content: 'the shipyard' }],
      [
        'The union charged the six yards with breaking their word.',
        { act: 'accusation', content: 'the six yards with breaking their word' },
      ],
      ['Quill tore into the timetable.', { act: 'accusation', content: 'the timetable' }],
      [
        'The yard has been criticised for being slow.',
        { act: 'accusation', content: 'for being slow' },
      ],
      ['Quill took the board to court.'],
      ['Quill campaigned for Ann Dale.'],
    ]);
  });

  it('reads verbs that deny, threaten, call for and regard', () => {
    check([
      ['Quill rubbished claims that the ferries leak.', { act: 'denial' }],
      ['Quill distanced herself from the remark.', { act: 'denial', content: 'the remark' }],
      [
        'The union threatened to walk out in May.',
        { act: 'warning', content: 'to walk out in May' },
      ],
      ['The storm threatened to sink the ferry.'],
      ['Quill argued for a new pier.', { act: 'call', content: 'a new pier' }],
      [
        'Quill views the pier as a risk.',
        { act: 'thought', speaker: quill, content: 'the pier as a risk' },
      ],
      ['Quill viewed the pier.'],
      ['The budget sees spending slashed.'],
      [
        'Quill informed that the pier would open.',
        { act: 'statement', content: 'that the pier would open' },
      ],
      ['Quill called the board to resign.', { act: 'call', content: 'the board to resign' }],
      ['Quill has since told MPs that the pier is safe.', { content: 'that the pier is safe' }],
    ]);
  });

  it('reads what somebody was quick, happy or forced to say', () => {
    check([
      ['Quill was quick to condemn the strike.', { act: 'accusation', content: 'the strike' }],
      [
        'Quill was at pains to stress that the pier was safe.',
        { act: 'statement', speaker: quill, content: 'that the pier was safe' },
      ],
      ['Quill was forced to admit that the pier leaked.', { content: 'that the pier leaked' }],
      ['Quill was reluctant to say that the pier leaked.'],
    ]);
  });

  it('reads nouns that report, with and without an author', () => {
    check([
      [
        'The claim that the pier leaks is old.',
        { act: 'statement', speaker: null, content: 'that the pier leaks' },
      ],
      [
        'Work stopped amid allegations that the yard hid the cracks.',
        { act: 'accusation', speaker: null, content: 'that the yard hid the cracks' },
      ],
      ['Quill rejected claims that the pier leaks.', { act: 'denial' }],
      ['There was no suggestion that the pier leaks.'],
      ['The statement that she issued is short.'],
      [
        'Her argument is that the pier must stay.',
        { act: 'statement', speaker: quill, content: 'that the pier must stay' },
      ],
      [
        'Quill gave the good news that the pier would stay.',
        { act: 'announcement', content: 'that the pier would stay' },
      ],
      [
        'Quill made a strong condemnation of the strike.',
        { act: 'accusation', content: 'the strike' },
      ],
    ]);
  });

  it('takes no participle, greeting or stay for a report', () => {
    check([
      ['Guards held 12 alleged smugglers at the pier.'],
      ['The bill is part of the budget estimates for May.'],
      ['Quill welcomed visitors to the pier.'],
      ['Quill declined to go to the pier.'],
      ['The board continues its inquiry into the pier.'],
      ['The number of leaks reported to the board was six.'],
      ['You will recall that the pier leaked.'],
      ['Quill raised the matter.'],
    ]);
  });

  it('ends what is said where the reporter goes on', () => {
    check([
      [
        'Quill said it would give $5 million, so did its neighbour.',
        { content: 'it would give $5 million' },
      ],
      [
        'Quill blamed the yard, but the old trick of blaming others does not work.',
        { content: 'the yard' },
      ],
      [
        'Quill scolded the yard for hiding the cracks - and left.',
        { content: 'the yard for hiding the cracks' },
      ],
      [
        'Quill thanked the yard — Clyde Marine — for its speed.',
        { content: 'the yard — Clyde Marine — for its speed' },
      ],
      [
        'The pier, as Quill said, opens the island to trade.',
        { content: 'The pier, as Quill said, opens the island to trade' },
      ],
      [
        'The yard says it is safe, but according to the auditor, the pier is old.',
        { content: 'it is safe' },
        { content: 'the pier is old', cue: 'according to' },
      ],
    ]);
  });

  it('finds the subject behind and before what stands between', () => {
    check([
      [
        'The union, accused of lying, has denied hiding the cracks.',
        { act: 'denial', content: 'hiding the cracks' },
      ],
      [
        'Guards stopped the clerk, told him he was late and sent him home.',
        { content: 'he was late' },
      ],
      ['The pier is safe, the auditor reveals today.', { content: 'The pier is safe' }],
      ['The appeals court ruled that the pier must stay.', { content: 'that the pier must stay' }],
      ['But police also fear that the pier will fall.', { act: 'thought' }],
      ['Quill has called climate change a hoax.', { content: 'climate change a hoax' }],
    ]);
  });

  it('hears a call in “should”, and a denial in “baseless”', () => {
    check([
      ['Quill said the board should step down.', { act: 'call' }],
      ['Quill said the board should have stepped down.', { act: 'statement' }],
      ['Quill said that if it rained the pier should hold.', { act: 'statement' }],
      ['Quill termed the charges baseless.', { act: 'denial' }],
      ['Quill termed the pier unsafe.', { act: 'statement' }],
    ]);
  });

  it('reads headlines', () => {
    check(
      [
        [
          'Harbour Watch: the ferries do not meet the rules',
          { act: 'statement', content: 'the ferries do not meet the rules' },
        ],
        [
          'The ferries do not meet the rules: auditors',
          { content: 'The ferries do not meet the rules' },
        ],
        ['Sudan: millions do not have food'],
        [
          'Harbour Towns Call Out Big Ports for Wasting Water',
          { act: 'accusation', content: 'Big Ports for Wasting Water' },
        ],
      ],
      '',
    );
  });
});
