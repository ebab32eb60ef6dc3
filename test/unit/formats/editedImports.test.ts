// Exports that an analyst has edited in another program come back as what they did there.
import assert from 'node:assert/strict';
import { annotate } from '../../../src/core/annotate';
import type { AnnotatedDocument, Annotation, Entity } from '../../../src/core/model';
import { bytesOf } from '../../../src/formats/content';
import { exportFiles } from '../../../src/formats/exportFiles';
import type { ImportedDocument } from '../../../src/formats/import/importedDocument';
import { readExport } from '../../../src/formats/import/readExport';
import { findFormat } from '../../../src/formats/registry';
import { importDecisions } from '../../../src/review/importDecisions';
import { reviewed } from '../../../src/review/reviewed';

const source = `<h1>Harbour 🌊 talks</h1>

<p>The mayor of Harwick, Ana <b>Roe</b>, said on Tuesday that the council would pay $40 million for a new quay &amp; a crane.</p>\r
\r
<p>“We will not wait for the ministry,” Roe said. “The quay is ours.”</p>

<p>The Harwick Port Company denied that it had refused to share the cost. Its chairman, Tom Velde,\r
warned that fees would rise by winter.</p>

<p>Norland pledged 12 million euros for the fishing fleet, foreign minister Ida Marsh told reporters. The bank will hold €7 million for the pilots.</p>
`;
const machine = annotate(source);
const options = { version: '1.2.3', date: '2031-05-03T10:20:30Z' };

interface Came {
  readonly shown: AnnotatedDocument;
  readonly notices: readonly string[];
}

/** The article after an export of it, changed, was brought in. */
async function broughtIn(
  id: string,
  change: (text: string, path: string) => string,
): Promise<Came> {
  const format = findFormat(id);
  assert.ok(format);
  const document = { uri: 'harbour.txt', source, annotated: machine, sha256: 'ab12' };
  const files = (await exportFiles(format, document, 'harbour', options)).map(
    ({ path, content }) => ({
      path,
      text: change(new TextDecoder().decode(bytesOf(content)), path),
    }),
  );
  const [imported] = readExport(id, files, { source, annotated: machine });
  assert.ok(imported);
  return shownOf(imported);
}

function shownOf(imported: ImportedDocument): Came {
  const isWhole = !imported.isPartial && imported.version === options.version;
  const signer = { by: 'import', at: new Date('2031-06-01T00:00:00Z'), log: [] };
  const { decisions, lost } = importDecisions({ ...imported, isWhole }, machine, source, signer);
  assert.deepEqual(lost, []);
  return { shown: reviewed(machine, source, decisions).document, notices: imported.notices ?? [] };
}

const find = (
  { annotations }: AnnotatedDocument,
  kind: string,
  words: string | RegExp,
): Annotation | undefined =>
  annotations.find((each) =>
    each.kind === kind && typeof words === 'string'
      ? each.text === words
      : new RegExp(words).test(each.text) && each.kind === kind,
  );
const named = ({ entities }: AnnotatedDocument, id: unknown): string | undefined =>
  entities.find((each: Entity) => each.id === id)?.name;
/** What is shown differently than the machine had it, by status. */
const decided = ({ annotations }: AnnotatedDocument): string[] =>
  annotations.flatMap(({ status, kind, text }) =>
    status === 'suggested' ? [] : [`${status} ${kind} ${text}`],
  );

describe('brat files that were edited', () => {
  let text = '';
  before(async () => {
    await broughtIn('brat', (content, path) => {
      if (path.endsWith('.txt')) text = content;
      return content;
    });
  });

  /** Edits the annotations; `at` gives the code points of words as brat tells them. */
  const edited = (
    change: (ann: string, at: (words: string) => string, idOf: (line: RegExp) => string) => string,
  ): Promise<Came> =>
    broughtIn('brat', (content, path) => {
      if (!path.endsWith('.ann')) return content;
      const at = (words: string): string => {
        const start = [...text.slice(0, text.indexOf(words))].length;
        assert.ok(text.includes(words), words);
        return `${String(start)} ${String(start + [...words].length)}`;
      };
      const idOf = (line: RegExp): string => {
        const found = content.split('\n').find((each) => line.test(each));
        assert.ok(found, String(line));
        return found.slice(0, found.indexOf('\t'));
      };
      return change(content, at, idOf);
    });
  const without = (ann: string, line: RegExp): string => {
    const kept = ann.split('\n').filter((each) => !line.test(each));
    assert.ok(kept.length < ann.split('\n').length, String(line));
    return kept.join('\n');
  };

  it('have a span that was moved, and nothing else', async () => {
    const { shown } = await edited((ann, at) =>
      ann.replace(/(\tQuote )\d+ \d+\t“The quay is ours\.”/, `$1${at('The quay')}\tThe quay`),
    );
    assert.deepEqual(decided(shown), ['corrected quote The quay']);
  });

  it('have a pledge moved with its amount', async () => {
    const { shown } = await edited((ann, at) =>
      ann.replace(/(\tMoney )\d+ \d+\t12 million euros/, `$1${at('12 million')}\t12 million`),
    );
    assert.deepEqual(decided(shown), ['corrected money 12 million', 'corrected pledge 12 million']);
  });

  it('have new spans: of a known actor, of a new one, of an amount that the words tell', async () => {
    const { shown } = await edited(
      (ann, at) =>
        `${ann}T900\tOrganization ${at('the ministry')}\tthe ministry\nT901\tMoney ${at('€7 million')}\t€7 million\nT902\tPerson ${at('the council')}\tthe council\n*\tCoreference T902 ${/T\d+(?=\tPerson \d+ \d+\tAna Roe)/.exec(ann)?.[0] ?? ''}\nA900\tMention T900 role\n`,
    );
    const ministry = find(shown, 'actor', 'the ministry');
    assert.ok(ministry?.kind === 'actor');
    assert.deepEqual(
      [ministry.type, ministry.mention, named(shown, ministry.actor)],
      ['organization', 'role', 'the ministry'],
    );
    const council = find(shown, 'actor', 'the council');
    assert.ok(council?.kind === 'actor');
    assert.equal(named(shown, council.actor), 'Ana Roe');
    const money = find(shown, 'money', '€7 million');
    assert.ok(money?.kind === 'money');
    assert.deepEqual([money.amount, money.currency], ['7000000', 'EUR']);
  });

  it('have what was marked again where the machine had it: it is accepted, not there twice', async () => {
    const { shown } = await edited((ann, at, idOf) => {
      const id = idOf(/^T\d+\t\w+ \d+ \d+\tNorland$/);
      const type = new RegExp(`^${id}\\t(\\w+)`, 'm').exec(ann)?.[1] ?? '';
      const left = without(ann, new RegExp(`^#\\d+\\tSpeechmark ${id}\\t`));
      return left.replace(
        new RegExp(`^${id}\\t.*$`, 'm'),
        `${id}\t${type} ${at('Norland')}\tNorland`,
      );
    });
    const all = shown.annotations.filter(
      ({ kind, text: words }) => kind === 'actor' && words === 'Norland',
    );
    assert.deepEqual(
      all.map(({ status }) => status),
      ['accepted'],
    );
  });

  it('have a span in pieces as one from the first to the last, and say so', async () => {
    const { shown, notices } = await edited((ann, at) => {
      const [start, end] = at('Tom Velde').split(' ');
      const [from, to] = at('warned').split(' ');
      return `${ann}T900\tClaim ${start ?? ''} ${end ?? ''};${from ?? ''} ${to ?? ''}\tTom Velde warned\n`;
    });
    assert.match(find(shown, 'claim', /^Tom Velde/)?.text ?? '', /^Tom Velde,\s+warned$/);
    assert.deepEqual(notices.length, 1);
    assert.match(notices[0] ?? '', /T900 is in pieces/);
  });

  it('reject what was deleted, with all that was told of it, and nothing besides', async () => {
    const { shown } = await edited((ann, _, idOf) => {
      const id = idOf(/^T\d+\tQuote .*The quay is ours/);
      return without(ann, new RegExp(`^${id}\\t|[ :]${id}(?:\\s|$)`));
    });
    assert.deepEqual(decided(shown), ['rejected quote “The quay is ours.”']);
  });

  it('reject the first span of the file too, on which the file itself is told', async () => {
    const { shown } = await edited((ann) => {
      const id = /^T\d+/.exec(ann)?.[0] ?? '';
      return without(ann, new RegExp(`^${id}\\t|[ :]${id}(?:\\s|$)`));
    });
    const [rejected, ...more] = decided(shown).filter((each) => each.startsWith('rejected'));
    assert.match(rejected ?? '', /^rejected /);
    assert.deepEqual(more, []);
  });

  it('reject what one line was taken out of, whatever still refers to it', async () => {
    const { shown } = await edited((ann) => without(ann, /^T\d+\tPerson \d+ \d+\tTom Velde$/));
    assert.deepEqual(
      decided(shown).filter((each) => !each.startsWith('rejected actor')),
      [],
    );
    const claim = find(shown, 'claim', /^that fees/);
    assert.ok(claim?.kind === 'claim');
    assert.equal(named(shown, claim.speaker), 'Tom Velde');
  });

  it('have another speaker by a relation, a new one by a new span, nobody without', async () => {
    const { shown } = await edited((ann, at, idOf) => {
      const quote = idOf(/^T\d+\tQuote .*We will not wait/);
      const other = idOf(/^T\d+\tQuote .*The quay is ours/);
      const claim = idOf(/^T\d+\tClaim .*fees would rise/);
      const mayor = idOf(/^T\d+\tPerson .*Tom Velde/);
      return (
        ann
          .replace(new RegExp(`(Speaker Arg1:${quote} Arg2:)T\\d+`), `$1${mayor}`)
          .replace(new RegExp(`(Speaker Arg1:${other} Arg2:)T\\d+`), '$1T900')
          .replace(new RegExp(`^R\\d+\\tSpeaker Arg1:${claim} .*\\n`, 'm'), '') +
        `T900\tGroup ${at('reporters')}\treporters\n`
      );
    });
    const speakerOf = (kind: string, words: RegExp): string | undefined => {
      const found = find(shown, kind, words);
      assert.ok(found && 'speaker' in found, String(words));
      return found.speaker === null ? 'nobody' : named(shown, found.speaker);
    };
    assert.equal(speakerOf('quote', /We will not/), 'Tom Velde');
    assert.equal(speakerOf('quote', /The quay is/), 'reporters');
    assert.equal(speakerOf('claim', /^that fees/), 'nobody');
  });

  it('have a new event as a pledge, and one without an amount told', async () => {
    const { shown, notices } = await edited(
      (ann, at) =>
        `${ann}T900\tMoney ${at('€7 million')}\t€7 million\nT901\tPledge ${at('will hold')}\twill hold\nT902\tOrganization ${at('The bank')}\tThe bank\nT903\tRecipient ${at('the pilots')}\tthe pilots\nE900\tPledge:T901 Amount:T900 Pledger:T902 Recipient:T903\nA900\tState E900 conditional\n#900\tAnnotatorNotes E900\tsmall\nE901\tPledge:T901 Pledger:T902\n`,
    );
    const pledge = find(shown, 'pledge', '€7 million');
    assert.ok(pledge?.kind === 'pledge');
    assert.deepEqual(
      [
        pledge.status === 'added' || pledge.status,
        named(shown, pledge.pledger),
        pledge.cue.text,
        pledge.recipient?.text,
        pledge.state,
        pledge.note,
        shown.annotations.find(({ id }) => id === pledge.money)?.text,
      ],
      [true, 'The bank', 'will hold', 'the pilots', 'conditional', 'small', '€7 million'],
    );
    assert.deepEqual(notices, ['the pledge E901 has no amount, so it is not taken over']);
  });

  it('have another pledger and recipient in an event', async () => {
    const { shown } = await edited((ann, at, idOf) => {
      const event = idOf(/^E\d+\tPledge.*/);
      const amount = idOf(/^T\d+\tMoney \d+ \d+\t12 million euros/);
      const own = new RegExp(`^(E\\d+\\tPledge:T\\d+ Amount:${amount}) .*$`, 'm');
      assert.ok(event && own.test(ann));
      return (
        ann.replace(own, '$1 Pledger:T900 Recipient:T901') +
        `T900\tOrganization ${at('Harwick Port Company')}\tHarwick Port Company\nT901\tRecipient ${at('reporters')}\treporters\n`
      );
    });
    const pledge = find(shown, 'pledge', '12 million euros');
    assert.ok(pledge?.kind === 'pledge');
    assert.match(named(shown, pledge.pledger) ?? '', /Harwick Port Company/);
    assert.equal(pledge.recipient?.text, 'reporters');
    assert.equal(pledge.status, 'corrected');
  });

  it('have changed attributes, types and notes', async () => {
    const { shown } = await edited((ann, _, idOf) => {
      const claim = idOf(/^T\d+\tClaim .*fees would rise/);
      const person = idOf(/^T\d+\tPerson .*Tom Velde/);
      const quote = idOf(/^T\d+\tQuote .*We will not/);
      return (
        ann
          .replace(new RegExp(`(Act ${claim} )\\w+`), '$1statement')
          .replace(new RegExp(`^(${person}\\t)Person`, 'm'), '$1Organization')
          .replace(new RegExp(`(Status ${quote} )\\w+`), '$1accepted') +
        `#900\tAnnotatorNotes ${claim}\tis it a warning? 🤔\n`
      );
    });
    const claim = find(shown, 'claim', /^that fees/);
    assert.ok(claim?.kind === 'claim');
    assert.deepEqual([claim.act, claim.note], ['statement', 'is it a warning? 🤔']);
    const person = find(shown, 'actor', 'Tom Velde');
    assert.ok(person?.kind === 'actor');
    assert.equal(person.type, 'organization');
    assert.equal(find(shown, 'quote', /We will not/)?.status, 'accepted');
  });
});

type Structure = Record<string, unknown>;

describe('CAS files that INCEpTION has written anew', () => {
  /** New ids from 5000 on, in another order, with types and structures of the program's own. */
  function rewritten(text: string, change: (list: Structure[]) => Structure[]): string {
    const cas = JSON.parse(text) as Structure & { '%FEATURE_STRUCTURES': Structure[] };
    const list = change(cas['%FEATURE_STRUCTURES']);
    const ids = new Map(list.map((each, at) => [each['%ID'], 5000 - at]));
    const renumbered = list.map((each) =>
      Object.fromEntries(
        Object.entries(each).map(([name, value]): [string, unknown] => {
          if (name === '%ID' || name.startsWith('@')) return [name, ids.get(value) ?? 99_999];
          if (name === '%ELEMENTS' && each['%TYPE'] === 'uima.cas.FSArray') {
            return [name, (value as unknown[]).map((id) => ids.get(id))];
          }
          return [name, value];
        }),
      ),
    );
    return JSON.stringify({
      '%TYPES': {
        'custom.Span': { '%NAME': 'custom.Span', '%SUPER_TYPE': 'uima.tcas.Annotation' },
        ...(cas['%TYPES'] as object),
      },
      '%FEATURE_STRUCTURES': [
        { '%ID': 1, '%TYPE': 'custom.Span', '@sofa': ids.get(1), begin: 0, end: 4 },
        ...renumbered.reverse(),
      ],
      '%VIEWS': {},
    });
  }
  const edited = (change: (list: Structure[]) => Structure[]): Promise<Came> =>
    broughtIn('uima', (text) => rewritten(text, change));
  const sofaText = (list: readonly Structure[]): string =>
    String(list.find((each) => each['%TYPE'] === 'uima.cas.Sofa')?.['sofaString']);
  const at = (list: readonly Structure[], words: string): Structure => {
    const begin = sofaText(list).indexOf(words);
    assert.ok(begin >= 0, words);
    return { '@sofa': 1, begin, end: begin + words.length };
  };
  const one = (list: readonly Structure[], type: string, words: RegExp): Structure => {
    const found = list.find(
      (each) =>
        each['%TYPE'] === `speechmark.${type}` &&
        words.test(sofaText(list).slice(Number(each['begin']), Number(each['end']))),
    );
    assert.ok(found, `${type} ${String(words)}`);
    return found;
  };
  const entity = (list: readonly Structure[], name: string): unknown =>
    list.find((each) => each['canonicalName'] === name && each['%TYPE'] === 'speechmark.Entity')?.[
      '%ID'
    ];

  it('decide nothing by that alone', async () => {
    assert.deepEqual(decided((await edited((list) => list)).shown), []);
  });

  it('decide nothing of actors and parts where the program dropped them all', async () => {
    const { shown } = await edited((list) =>
      list.filter((each) => !/\.(?:Entity|Part)$/.test(String(each['%TYPE']))),
    );
    assert.deepEqual(decided(shown), []);
  });

  it('have what was moved, deleted, noted and told otherwise', async () => {
    const { shown } = await edited((list) => {
      const quote = one(list, 'Quote', /The quay is ours/);
      const claim = one(list, 'Claim', /^that fees/);
      const company = one(list, 'Actor', /Port Company/);
      Object.assign(quote, at(list, 'The quay is'));
      Object.assign(claim, {
        act: 'statement',
        note: 'check',
        '@speaker': entity(list, 'Ana Roe'),
      });
      return list.filter((each) => each !== company);
    });
    assert.equal(find(shown, 'quote', 'The quay is')?.status, 'corrected');
    assert.equal(find(shown, 'actor', /Port Company/)?.status, 'rejected');
    const claim = find(shown, 'claim', /^that fees/);
    assert.ok(claim?.kind === 'claim');
    assert.deepEqual(
      [claim.act, claim.note, named(shown, claim.speaker)],
      ['statement', 'check', 'Ana Roe'],
    );
  });

  it('have new annotations, with new actors, amounts and parts', async () => {
    const { shown } = await edited((list) => [
      ...list,
      {
        '%ID': 900,
        '%TYPE': 'speechmark.Entity',
        canonicalName: 'Pilots’ Bank',
        entityType: 'organization',
      },
      { '%ID': 901, '%TYPE': 'speechmark.Money', ...at(list, '€7 million') },
      { '%ID': 902, '%TYPE': 'speechmark.Part', ...at(list, 'will hold'), part: 'cue' },
      {
        '%ID': 903,
        '%TYPE': 'speechmark.Pledge',
        ...at(list, 'will hold €7 million'),
        '@money': 901,
        '@cue': 902,
        '@pledger': 900,
      },
      {
        '%ID': 904,
        '%TYPE': 'speechmark.Actor',
        ...at(list, 'The bank'),
        '@entity': 900,
        mention: 'role',
        entityType: 'organization',
      },
    ]);
    const pledge = find(shown, 'pledge', '€7 million');
    assert.ok(pledge?.kind === 'pledge');
    assert.deepEqual(
      [named(shown, pledge.pledger), pledge.cue.text],
      ['Pilots’ Bank', 'will hold'],
    );
    const actor = find(shown, 'actor', 'The bank');
    assert.ok(actor?.kind === 'actor');
    assert.deepEqual(
      [named(shown, actor.actor), actor.mention, actor.type],
      ['Pilots’ Bank', 'role', 'organization'],
    );
  });
});

interface Body {
  purpose?: string;
  value?: string;
  type?: string;
}
interface Item {
  id: string;
  body: Body[];
  target: { selector: Record<string, unknown>[]; [name: string]: unknown };
}

describe('Web Annotations that were edited', () => {
  const edited = (change: (items: Item[]) => Item[]): Promise<Came> =>
    broughtIn('w3c', (text) => {
      const collection = JSON.parse(text) as { first: { items: Item[] } };
      collection.first.items = change(collection.first.items);
      return JSON.stringify(collection);
    });
  const one = (items: readonly Item[], kind: string, words: RegExp): Item => {
    const found = items.find(
      ({ body, target }) =>
        body[0]?.value === kind && words.test(String(target.selector[0]?.['exact'])),
    );
    assert.ok(found, String(words));
    return found;
  };

  it('have comments, kinds and words that were changed, and those taken away', async () => {
    const { shown } = await edited((items) => {
      one(items, 'claim', /^that fees/).body.push({
        type: 'TextualBody',
        purpose: 'commenting',
        value: 'why?',
      });
      const quote = one(items, 'quote', /The quay is ours/);
      quote.target.selector = [
        { type: 'TextQuoteSelector', exact: 'The quay is', prefix: '“', suffix: ' ours' },
      ];
      const body = one(items, 'money', /40/).body.find(({ purpose }) => purpose === 'describing');
      assert.ok(body?.value);
      body.value = body.value.replace('"currency":"USD"', '"currency":"AUD"');
      return items.filter((each) => each !== one(items, 'actor', /Port Company/));
    });
    assert.equal(find(shown, 'claim', /^that fees/)?.note, 'why?');
    assert.equal(find(shown, 'quote', 'The quay is')?.status, 'corrected');
    assert.equal(find(shown, 'actor', /Port Company/)?.status, 'rejected');
    const money = find(shown, 'money', /40/);
    assert.ok(money?.kind === 'money');
    assert.deepEqual([money.currency, money.status], ['AUD', 'corrected']);
  });

  it('have new ones with a kind as their tag; others are told', async () => {
    const target = (exact: string, file = 'harbour.txt'): Item['target'] => ({
      source: 'file:///x',
      'speechmark:file': file,
      selector: [{ type: 'TextQuoteSelector', exact }],
    });
    const { shown, notices } = await edited((items) => [
      ...items,
      {
        id: 'urn:new:1',
        body: [{ purpose: 'tagging', value: 'claim' }],
        target: target('The bank will hold €7 million'),
      },
      {
        id: 'urn:new:2',
        body: [{ purpose: 'tagging', value: 'nonsense' }],
        target: target('The bank'),
      },
      {
        id: 'urn:new:3',
        body: [{ purpose: 'tagging', value: 'actor' }],
        target: target('nowhere'),
      },
    ]);
    assert.equal(find(shown, 'claim', 'The bank will hold €7 million')?.status, 'added');
    assert.equal(notices.length, 2);
    assert.match(notices.join('\n'), /urn:new:2 .*tags[^]*urn:new:3 .*not found/);
  });
});
