// Reads brat's standoff format by the rules of its published description, and by nothing else.

export interface BratSpan {
  readonly type: string;
  /** In Unicode code points. */
  readonly fragments: readonly (readonly [number, number])[];
  readonly text: string;
}

export interface BratDocument {
  readonly spans: ReadonlyMap<string, BratSpan>;
  readonly relations: readonly {
    readonly type: string;
    readonly from: string;
    readonly to: string;
  }[];
  readonly events: ReadonlyMap<
    string,
    {
      readonly type: string;
      readonly trigger: string;
      readonly roles: readonly (readonly [string, string])[];
    }
  >;
  readonly attributes: readonly {
    readonly name: string;
    readonly of: string;
    readonly value: string;
  }[];
  readonly notes: readonly { readonly type: string; readonly of: string; readonly text: string }[];
  readonly equivalences: readonly (readonly string[])[];
}

export interface BratConfiguration {
  readonly entities: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
  readonly events: ReadonlyMap<string, ReadonlySet<string>>;
  readonly attributes: ReadonlyMap<string, ReadonlySet<string>>;
}

export function readConfiguration(conf: string): BratConfiguration {
  const sections = new Map<string, string[]>();
  let section: string[] = [];
  for (const line of conf.split('\n').filter((each) => each.trim() !== '')) {
    const name = /^\[(\w+)\]$/.exec(line)?.[1];
    if (name === undefined) section.push(line);
    else sections.set(name, (section = []));
  }
  const names = (of: string): string[] =>
    (sections.get(of) ?? []).map((line) => line.split(/\s/)[0] ?? '');
  const rest = (line: string): string => line.split('\t')[1] ?? '';
  return {
    entities: new Set(names('entities')),
    relations: new Set(names('relations')),
    events: new Map(
      (sections.get('events') ?? []).map((line) => [
        line.split('\t')[0] ?? '',
        new Set(
          rest(line)
            .split(', ')
            .map((role) => /^\w+/.exec(role)?.[0] ?? ''),
        ),
      ]),
    ),
    attributes: new Map(
      (sections.get('attributes') ?? []).map((line) => [
        line.split('\t')[0] ?? '',
        new Set((/Value:(\S+)$/.exec(line)?.[1] ?? '').split('|')),
      ]),
    ),
  };
}

function refuse(line: string, why: string): never {
  throw new Error(`${why}: ${line}`);
}

/** @throws Error for a line that breaks a rule. */
export function readStandoff(text: string, ann: string, conf: BratConfiguration): BratDocument {
  const characters = [...text];
  const spans = new Map<string, BratSpan>();
  const events: [
    string,
    { type: string; trigger: string; roles: (readonly [string, string])[] },
  ][] = [];
  const relations: { type: string; from: string; to: string }[] = [];
  const attributes: { name: string; of: string; value: string }[] = [];
  const notes: { type: string; of: string; text: string }[] = [];
  const equivalences: string[][] = [];
  const ids = new Set<string>();
  if (ann !== '' && !ann.endsWith('\n')) throw new Error('the last line has no end');
  // A reader in Python ends a line at more characters than these.
  // eslint-disable-next-line no-control-regex -- control characters are what is sought
  if (/[\r\v\f\u001c-\u001e\u0085\u2028\u2029]/.test(ann)) throw new Error('a stray line end');
  for (const line of ann.split('\n').slice(0, -1)) {
    const [id = '', body = '', words] = line.split('\t');
    if (line.split('\t').length > 3) refuse(line, 'too many columns');
    if (id !== '*' && ids.has(id)) refuse(line, 'an id that is taken');
    ids.add(id);
    if (/^T\d+$/.test(id)) {
      const span = /^(\w+) (\d+ \d+(?:;\d+ \d+)*)$/.exec(body) ?? refuse(line, 'no span');
      const fragments = (span[2] ?? '').split(';').map((each) => {
        const [start = 0, end = 0] = each.split(' ').map(Number);
        return [start, end] as const;
      });
      let last = -1;
      for (const [start, end] of fragments) {
        if (start >= end || start < last || end > characters.length) refuse(line, 'wrong offsets');
        last = end;
      }
      const cut = fragments.map(([start, end]) => characters.slice(start, end).join(''));
      if (cut.some((each) => each.includes('\n'))) refuse(line, 'a fragment over a line end');
      if (words !== cut.join(' ')) refuse(line, `the text there is “${cut.join(' ')}”`);
      const type = span[1] ?? '';
      if (!conf.entities.has(type) && !conf.events.has(type)) refuse(line, 'an unknown type');
      spans.set(id, { type, fragments, text: words });
    } else if (/^R\d+$/.test(id)) {
      const [, type = '', from = '', to = ''] =
        /^(\w+) Arg1:(\w+) Arg2:(\w+)$/.exec(body) ?? refuse(line, 'no relation');
      if (!conf.relations.has(type)) refuse(line, 'an unknown type');
      relations.push({ type, from, to });
    } else if (/^E\d+$/.test(id)) {
      const [head = '', ...args] = body.split(' ');
      const [type = '', trigger = ''] = head.split(':');
      const roles = args.map((arg) => arg.split(':') as [string, string]);
      for (const [role] of roles) {
        if (!conf.events.get(type)?.has(role.replace(/\d+$/, ''))) refuse(line, 'an unknown role');
      }
      events.push([id, { type, trigger, roles }]);
    } else if (/^A\d+$/.test(id)) {
      const [, name = '', of = '', value = ''] =
        /^(\w+) (\w+) (\w+)$/.exec(body) ?? refuse(line, 'no attribute');
      if (!conf.attributes.get(name)?.has(value)) refuse(line, 'an unknown value');
      attributes.push({ name, of, value });
    } else if (/^#\d+$/.test(id)) {
      const [, type = '', of = ''] = /^(\w+) (\w+)$/.exec(body) ?? refuse(line, 'no note');
      notes.push({ type, of, text: words ?? refuse(line, 'no words') });
    } else if (id === '*') {
      const [type = '', ...same] = body.split(' ');
      if (!conf.relations.has(type) || same.length < 2) refuse(line, 'no equivalence');
      equivalences.push(same);
    } else {
      refuse(line, 'an unknown kind of line');
    }
  }
  const known = (id: string): void => {
    if (!ids.has(id)) throw new Error(`nothing has the id ${id}`);
  };
  for (const { from, to } of relations) [from, to].forEach(known);
  for (const { of } of [...attributes, ...notes]) known(of);
  equivalences.flat().forEach(known);
  for (const [id, { type, trigger, roles }] of events) {
    if (spans.get(trigger)?.type !== type) throw new Error(`${id} has a trigger of another type`);
    for (const [, to] of roles) known(to);
  }
  return { spans, relations, events: new Map(events), attributes, notes, equivalences };
}
