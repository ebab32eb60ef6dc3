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

  it('tells apart what several verbs of a plural say', () => {
    check([
      [
        'The islands condemn the raid and call for talks.',
        { act: 'accusation', content: 'the raid' },
        { act: 'call', content: 'talks' },
      ],
      [
        'The islands demand that the yard reopen, and reject its claim that the pier is sound.',
        { act: 'call', content: 'that the yard reopen' },
        { act: 'denial', content: 'its claim that the pier is sound' },
        { content: 'that the pier is sound', cue: 'claim' },
      ],
      [
        'The islands vow to mend the pier, and invite the yard to help.',
        { act: 'pledge', content: 'to mend the pier' },
        { act: 'call', content: 'the yard to help' },
      ],
      [
        'The islands thank the yard for its haste and look forward to the spring.',
        { act: 'praise', content: 'the yard for its haste' },
      ],
      // One infinitive goes on in another.
      [
        'The islands urge the yard to meet them and demand less.',
        { act: 'call', content: 'the yard to meet them and demand less' },
      ],
      ['Officials support plans to mend piers and open yards.', { act: 'statement' }],
      [
        '4. We urge the yard to reopen.',
        { act: 'call', content: 'the yard to reopen', cue: 'urge' },
      ],
      [
        'The islands condemn in the strongest terms the raid on the pier.',
        { act: 'accusation', content: 'the raid on the pier' },
      ],
      [
        'Officials welcome the ban and express deep concern that the pier may fall.',
        { act: 'praise', content: 'the ban' },
        { act: 'thought', content: 'that the pier may fall' },
      ],
    ]);
  });

  it('ends what is said behind its own verb', () => {
    check([
      [
        'The yard’s owner, Ann Brae, said that a crane, built in Oban and paid for by the town, would come.',
        { content: 'that a crane, built in Oban and paid for by the town, would come' },
      ],
      [
        'The yard noted that the pier, which cost $9 million, is sound, and urged crews to conclude the work.',
        { content: 'that the pier, which cost $9 million, is sound' },
        { act: 'call', content: 'crews to conclude the work' },
      ],
      [
        'Quill urged crews, who have waited for weeks, to stay calm.',
        { act: 'call', content: 'crews, who have waited for weeks, to stay calm' },
      ],
      [
        'The union told the town’s board on piers on Tuesday that repairs to the yard were late.',
        { content: 'that repairs to the yard were late' },
      ],
      ['Quill accused the yard of rules that, she said, cost jobs.', {}, { content: 'cost jobs' }],
    ]);
  });

  it('reads more that reports', () => {
    check([
      ['NOAA reports that 90 piers are unsafe.', { speaker: 'NOAA' }],
      ['Sailors judged that the pier was unsafe.', { act: 'thought' }],
      ['The yard shared that the pier would open.', { act: 'statement' }],
      ['The yard shared that view.'],
      ['A post shared 900 times was deleted.'],
      ['Quill attributed the leak to rust.', { act: 'statement', content: 'the leak to rust' }],
      ['The union held both yards responsible.', { act: 'accusation' }],
      ['Quill put lost income at no more than $3 million.', { act: 'statement' }],
      ['The yard wishes to inform the public that the pier is closed.', { act: 'statement' }],
      ['If sailors wish to shout, there is a pier.'],
      ['Quill shrugged, only saying that the pier was old.', { speaker: quill }],
      ['A gang claimed responsibility for the fire.', { content: 'responsibility for the fire' }],
      ['According to her, the pier is sound.', { content: 'the pier is sound' }],
      ['Crews fled amid fears that the pier would fall.', { act: 'thought', speaker: null }],
      [
        'A report that clerks hid the cracks has angered sailors.',
        { act: 'statement', content: 'that clerks hid the cracks', speaker: null },
      ],
      ['Quill’s insistence that costs were low drew laughs.', { act: 'statement' }],
      ['Quill’s insistence that he resign was met with laughter.', { act: 'call' }],
      [
        'Of the nine piers built in May, Quill said, half had sunk.',
        { content: 'half had sunk', speaker: quill },
      ],
      ['In the north, Quill said, crews continue to work.', { content: 'crews continue to work' }],
      ['The pier is unsafe, records obtained by the town show.', { content: 'The pier is unsafe' }],
      [
        'Quill went to Oban and was assured that the yard would pay.',
        { content: 'that the yard would pay', speaker: null },
      ],
      ['Another, who wore a hat, said the pier was sound.', { speaker: null }],
    ]);
  });

  it('knows who speaks before a clause without commas, and who wrote what is cited', () => {
    check([
      ['The sailor who mended the leak said it was old.', { speaker: 'sailor' }],
      ['Residents who live near the yard say it is loud.', { speaker: 'Residents' }],
      ['According to data released by the Sea Council, catches fell.', { speaker: 'Sea Council' }],
      ['According to a note written by her office, catches fell.', { speaker: null }],
      [
        'Quill, citing two officials, said the pier was old.',
        { content: 'the pier was old', speaker: quill },
      ],
      ['“The council urged crews to leave,” Quill said.', { act: 'call', cue: 'urged' }],
    ]);
  });

  it('finds nothing said where no one says it', () => {
    check([
      ['A plan that promises calmer seas was on show.'],
      ['The visit underscores what the yard can do.'],
      ['The board may declare a recess.'],
      ['She says that, yes.'],
      ['The envoy raised it only last week.'],
      ['What worries me is the pier.'],
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

  it('takes a thing for confirmed, and nobody', () => {
    check([
      ['Quill confirmed the closure of two piers.', { content: 'the closure of two piers' }],
      ['The ministry confirmed 12 cases of rot.', { content: '12 cases of rot' }],
      ['The council confirmed Quill as its chair.'],
      ['The council confirmed her in the post.'],
      ['The talks confirmed the trend.'],
      ['Quill was warned in 2023 that the pier would slip.', { act: 'warning', speaker: null }],
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
