import assert from 'node:assert/strict';
import { annotate } from '../../../src/core/annotate';
import { articleOf, refusal, toldIn } from './told';

const bytes = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join('\n'));

/** The transcript of subtitles. */
async function read(lines: readonly string[], name = 'a.vtt'): Promise<string> {
  const article = await articleOf(bytes(lines), name);
  return article.replace(/^---\n[^]*?\n---\n+/, '').trimEnd();
}

/** SubRip with a cue every two seconds, of some lines each. */
const srt = (...cues: readonly (readonly string[])[]): string[] =>
  cues.flatMap((lines, at) => {
    const time = (second: number, thousandths: number): string =>
      `00:00:${String(second).padStart(2, '0')},${String(thousandths).padStart(3, '0')}`;
    return [String(at + 1), `${time(2 * at, 0)} --> ${time(2 * at + 1, 900)}`, ...lines, ''];
  });

const talk = [
  ...['WEBVTT - Harbour talks', 'Kind: captions', '', 'NOTE', 'Made by hand', '00 of 7', ''],
  ...['STYLE', '::cue { color: white }', ''],
  ...['intro', '00:01.000 --> 00:04.000 align:start position:0%'],
  ...['<v Bastos, Helena (Prime Minister)>Good evening. Portugal will give</v>', ''],
  ...['00:04.000 --> 00:06.000'],
  ...['<v Bastos, Helena (Prime Minister)>€40 million to the <i>fund</i> &amp; its towns.</v>', ''],
  ...['00:06.000 --> 00:08.000', '<v.loud Piet Verhagen>We <c.yellow>asked</c> for more.', ''],
  ...['00:08.000 --> 00:10.000', '<v Piet Verhagen>Is it enough?</v> <v Kwame Asante>No.</v>', ''],
  ...['00:15.000 --> 00:17.000', '<v Kwame Asante>We will match it with 15 million dollars.</v>'],
];

const talkAsText = `Helena Bastos (Prime Minister): Good evening. Portugal will give €40 million to the fund & its towns.

Piet Verhagen: We asked for more. Is it enough?

Kwame Asante: No.

We will match it with 15 million dollars.
`;

describe('intake: subtitles', () => {
  it('gives the transcript that the voices speak, and its annotations', async () => {
    const article = await articleOf(bytes(talk), 'talks.vtt');
    assert.match(article, /^---\ntitle: "Harbour talks"\noriginal: "talks\.vtt"\n/);
    assert.deepEqual(toldIn(article), toldIn(`# Harbour talks\n\n${talkAsText}`));
    const { annotations, entities } = annotate(article, { format: 'markdown' });
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    const turns = annotations.flatMap((one) =>
      one.kind === 'quote' ? [names.get(one.speaker ?? '') ?? null] : [],
    );
    assert.deepEqual(turns, ['Helena Bastos', 'Piet Verhagen', 'Kwame Asante', 'Kwame Asante']);
  });

  it('joins the lines of SubRip, with names, chevrons and dashes as turns', async () => {
    assert.equal(
      await read(
        srt(
          ['>> HELENA BASTOS: Good evening. We will', 'pay {\\an8}$30 million for the quays ...'],
          ['<font color="#fff">... of Lagos.</font> Remember: it is late.'],
          ['- What about the ferries?', '- They will sail.'],
          ['>> HELENA BASTOS: I think so.'],
          ['>>HELENA BASTOS: I hope so.'],
          ['PIET VERHAGEN: And we do, too.'],
        ),
        'a.srt',
      ),
      [
        'HELENA BASTOS: Good evening. We will pay $30 million for the quays of Lagos. Remember: it is late.',
        'UNIDENTIFIED SPEAKER: What about the ferries?',
        'UNIDENTIFIED SPEAKER: They will sail.',
        'HELENA BASTOS: I think so. I hope so.',
        'PIET VERHAGEN: And we do, too.',
      ].join('\n\n'),
    );
  });

  it('takes a name that comes again for a speaker, and others for words', async () => {
    assert.equal(
      await read(
        srt(
          ['Ines Carvalho: We asked first.'],
          ['Example: the quay'],
          ['of Accra.'],
          ['Ines Carvalho: Nobody answered.'],
          ['Speaker 2: I did.'],
          ['Speaker 2: In May.'],
        ),
        'a.srt',
      ),
      'Ines Carvalho: We asked first. Example: the quay of Accra. Nobody answered.\n\nSpeaker 2: I did. In May.',
    );
  });

  it('marks turns with a dash where nobody has a name, and no dash inside a sentence', async () => {
    assert.equal(
      await read(
        srt(['Will it pay'], ['- or so they say -'], ['for us?'], ['>> It will.']),
        'a.srt',
      ),
      'Will it pay - or so they say - for us?\n\n– It will.',
    );
  });

  it('ends paragraphs at pauses', async () => {
    const at = (from: string, to: string, text: string): string[] => [
      `00:${from}.000 --> 00:${to}.000`,
      text,
      '',
    ];
    assert.equal(
      await read([
        ...['WEBVTT', ''],
        ...at('01', '02', 'We asked'),
        ...at('06', '07', 'for more.'),
        ...at('08', '09', 'Twice.'),
        ...at('13', '14', 'Nobody answered'),
        ...at('30', '31', 'and then'),
      ]),
      'We asked for more. Twice.\n\nNobody answered\n\nand then',
    );
  });

  it('reads captions that roll up once', async () => {
    assert.equal(
      await read([
        ...['WEBVTT', 'Kind: captions', 'Language: en', ''],
        ...[
          '00:00:00.160 --> 00:00:02.030 align:start',
          ' ',
          'good<00:00:00.400><c> evening</c>',
          '',
        ],
        ...['00:00:02.030 --> 00:00:02.040', 'good evening', ' ', ''],
        ...['00:00:02.040 --> 00:00:04.000', 'good evening', 'we<00:00:02.400><c> will</c>', ''],
        ...['00:00:04.000 --> 00:00:04.010', 'we will', ' ', ''],
        ...['00:00:04.010 --> 00:00:06.010', 'we will', 'pay'],
      ]),
      'good evening we will pay',
    );
    const said = srt(['No.'], ['No.'], ['We said'], ['what we said.'], ['And why.']);
    assert.equal(await read(said, 'a.srt'), 'No. No. We said what we said. And why.');
  });

  it('reads files that break the rules', async () => {
    assert.equal(
      await read(
        [
          ...['\ufeff1', '0:00:01,5 --> 0:00:02,5', 'One', '', 'behind a blank line'],
          ...[
            '2',
            '00:00:03.000-->00:00:04.000',
            'two',
            '00:00:04,000 --> 00:00:05,000 X1:5',
            'three',
          ],
        ],
        'a.srt',
      ),
      'One behind a blank line two three',
    );
    assert.match(await refusal(bytes(['WEBVTT', '', 'words']), 'a.vtt'), /no subtitles/);
    assert.match(await refusal(Uint8Array.from([0, 1, 2, 0, 0, 255]), 'a.srt'), /text/);
  });
});
