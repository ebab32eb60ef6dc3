import { type Of, type ReadArticle, touching } from './readArticle';
import { type ActorRow, list } from './rows';
import { overlapping, plain, sameWord } from './sameText';
import type { Tally } from './tally';

const SCORED_TYPES: ReadonlySet<string> = new Set([
  ...['person', 'organization', 'country', 'government', 'bloc'],
]);

export function scoreActors(article: ReadArticle, tally: Tally): void {
  // Gold without a row tells nothing of actors.
  if (article.expected.actors.length === 0) return;
  const actors = article.of('actor');
  const named = actors.filter((one) => one.mention !== 'pronoun');
  for (const row of article.expected.actors) {
    tally.settle(article, row, {
      what: `"${row.text}" [${String(row.actor)}]`,
      candidates: actors.filter((actor) => isMention(row, actor)),
      check: (actor) => [
        article.wrongActor('actor', row.actor, undefined, actor.actor, null),
        row.type !== undefined &&
          !list(row.type).includes(actor.type) &&
          `type ${actor.type}, not ${String(row.type)}`,
        row.mention !== undefined &&
          !list(row.mention).includes(actor.mention) &&
          `mention ${actor.mention}, not ${String(row.mention)}`,
      ],
      texts: [row.text],
      near: () => touching(named, row.paragraph, row.text),
    });
  }
  for (const actor of named) if (SCORED_TYPES.has(actor.type)) scoreFound(article, tally, actor);
}

function scoreFound(article: ReadArticle, tally: Tally, actor: Of<'actor'>): void {
  const { actors: rows, notActors = [] } = article.expected;
  tally.annotations += 1;
  const isWanted = rows.some((row) => isMention(row, actor));
  const isAllowed = rows.some(
    (row) =>
      row.optional === true &&
      row.paragraph === actor.paragraph &&
      overlapping(row.text, actor.text),
  );
  if (!isWanted && !isAllowed) {
    const who = `${article.nameOf(actor.actor)}, ${actor.type}`;
    tally.addExtra(article, actor, `"${plain(actor.text)}" [${who}]`);
  }
  const isTempting = notActors.some((text) => plain(text) === plain(actor.text));
  if (isTempting && !isWanted) tally.tempted += 1;
}

/** Gold differs on whether titles before a name belong to its span: “Sen. Ana Birk” for “Ana Birk”. */
const isTitled = (row: string, found: string): boolean =>
  plain(found)
    .toLowerCase()
    .endsWith(` ${plain(row).toLowerCase()}`);

/** Readers differ on whether "Poland's" or "former" belongs to the name that follows. */
const withoutLead = (text: string): string => plain(text).replace(/^(?:[A-Z]\S+'s|former) /, '');

function isMention(row: ActorRow, actor: Of<'actor'>): boolean {
  if (row.paragraph !== actor.paragraph) return false;
  if (row.mention === 'role') return sameWord(row.text, actor.text);
  return row.mention === 'pronoun'
    ? plain(row.text) === plain(actor.text)
    : sameWord(withoutLead(row.text), withoutLead(actor.text)) || isTitled(row.text, actor.text);
}
