import assert from 'node:assert/strict';
import { objectsOf, runCli } from './runCli';
import { tempFolder } from './tempFolder';

const article =
  'Seed is late.\n\n“The roads are closed,” said Blue Lantern. The World Bank said that it would wait.';

const namesIn = (out: string): unknown[] =>
  objectsOf(out).flatMap(({ entities = [] }) =>
    (entities as { name: string; type: string }[]).map(({ name, type }) => `${name} ${type}`),
  );

describe('annotate --lists', () => {
  const folder = tempFolder();
  const run = (args: readonly string[], stdin?: string): ReturnType<typeof runCli> =>
    runCli(args, { cwd: folder.path, ...(stdin === undefined ? {} : { stdin }) });

  beforeEach(() =>
    folder.write({
      'a.txt': article,
      'lists.json': '{"always":{"Blue Lantern":"group"},"never":["World Bank"]}',
      'settings.json':
        '{"editor.fontSize":14,"speechmark.actors.same":{"Blue Lantern":"Lantern Trust"},"speechmark.actors.always":{"Lantern Trust":"organization"}}',
    }),
  );

  it('reads articles with the names on the lists', async () => {
    const { code, out } = await run(['annotate', 'a.txt', '--lists', 'lists.json']);
    assert.equal(code, 0);
    assert.deepEqual(namesIn(out), ['Blue Lantern group']);
    assert.deepEqual(
      objectsOf(out)
        .filter(({ kind }) => kind === 'quote' || kind === 'claim')
        .map(({ speaker }) => speaker),
      ['group:blue-lantern', null],
    );
  });

  it('takes the settings of a workspace', async () => {
    const { out } = await run(['annotate', 'a.txt', '--lists', 'settings.json']);
    assert.ok(namesIn(out).includes('Lantern Trust organization'));
  });

  it('takes lists for records too', async () => {
    const record = JSON.stringify({ id: 1, text: article });
    const { code, out } = await run(['annotate', '--records', '--lists', 'lists.json'], record);
    assert.equal(code, 0);
    assert.deepEqual(namesIn(out), ['Blue Lantern group']);
  });

  it('reads nothing with lists that make no sense, and says which', async () => {
    const bad: [string, RegExp][] = [
      [
        '{"always":{"Blue Lantern":"lamp"}}',
        /bad\.json: no lists of actors: "Blue Lantern": "lamp"/,
      ],
      ['{"never":"World Bank"}', /never: "World Bank"/],
      ['{"same":{"Fund":""}}', /"Fund": ""/],
      ['{"nevr":["World Bank"]}', /"nevr" is none of always, never, same/],
      ['[]', /not a JSON object/],
      ['{', /bad\.json: /],
    ];
    for (const [text, message] of bad) {
      folder.write({ 'bad.json': text });
      const { code, out, err } = await run(['annotate', 'a.txt', '--lists', 'bad.json']);
      assert.equal(code, 2, text);
      assert.equal(out, '');
      assert.match(err, message);
    }
    const missing = await run(['annotate', 'a.txt', '--lists', 'missing.json']);
    assert.equal(missing.code, 2);
    assert.match(missing.err, /missing\.json: no such file/);
  });
});
