import { type Of, type ReadArticle, textOf, touching } from './readArticle';
import { type ClaimRow, list } from './rows';
import { anyOf, core, overlapping, plain, sameCue, sameWithoutAddressee } from './sameText';
import type { Tally } from './tally';

type Claim = Of<'claim'>;

export function scoreClaims(article: ReadArticle, tally: Tally): void {
  const claims = article.of('claim');
  const { claims: rows } = article.expected;
  for (const row of rows) {
    const cue = list(row.cue)[0] ?? '';
    tally.settle(article, row, {
      what: `${String(row.cue)}: "${contentOf(row)}"`,
      candidates: claims.filter((claim) => isClaim(article, row, claim)),
      check: (claim) => faultsOf(article, row, claim),
      texts: row.content === undefined ? [cue] : [contentOf(row), cue],
      near: () => touching(claims, row.paragraph, contentOf(row)),
    });
  }
  for (const claim of claims) {
    if (isLeftToChoice(article, claim)) continue;
    tally.annotations += 1;
    const isKnown = rows.some(
      (row) =>
        row.paragraph === claim.paragraph &&
        (hasCue(row, claim) || hasContent(row, claim, isSameCore)),
    );
    if (isKnown) continue;
    const said = `${article.nameOf(claim.speaker)} ${textOf(claim.cue)} (${claim.act})`;
    tally.addExtra(article, claim, `${said}: "${plain(claim.text)}"`);
  }
}

/** The rows leave out claims of headlines and the wording of pledged money. */
function isLeftToChoice({ expected }: ReadArticle, claim: Claim): boolean {
  if (claim.paragraph === 0) return true;
  const isPledging = claim.act === 'pledge' || claim.act === 'announcement';
  return isPledging && expected.pledges.some((row) => plain(claim.text).includes(plain(row.text)));
}

const contentOf = ({ content = '' }: ClaimRow): string => list(content)[0] ?? '';

const isAddressed = ({ act }: Claim): boolean =>
  act === 'accusation' || act === 'call' || act === 'praise' || act === 'warning';

const isSameCore = (a: string, b: string): boolean => core(a) === core(b);

const hasContent = (
  { content = '' }: ClaimRow,
  claim: Claim,
  isSame: (a: string, b: string) => boolean,
): boolean => anyOf(content, claim.text, isSame);

const hasCue = (row: ClaimRow, claim: Claim): boolean => anyOf(row.cue, textOf(claim.cue), sameCue);

const isClaim = (article: ReadArticle, row: ClaimRow, claim: Claim): boolean =>
  row.paragraph === claim.paragraph &&
  hasCue(row, claim) &&
  (row.speaker === undefined ||
    row.speaker === null ||
    row.content === undefined ||
    hasContent(row, claim, overlapping) ||
    article.isEntity(row.speaker, claim.speaker));

const faultsOf = (
  article: ReadArticle,
  row: ClaimRow,
  claim: Claim,
): (false | string | undefined)[] => [
  article.wrongActor('speaker', row.speaker, undefined, claim.speaker, claim.speakerSpan),
  row.act !== undefined &&
    !list(row.act).includes(claim.act) &&
    `act ${claim.act}, not ${String(row.act)}`,
  row.content !== undefined &&
    !hasContent(row, claim, isSameCore) &&
    !(isAddressed(claim) && hasContent(row, claim, sameWithoutAddressee)) &&
    `content "${plain(claim.text)}"`,
  row.target !== undefined &&
    !row.target.every((name) => claim.targets.some((id) => article.isEntity(name, id))) &&
    `targets ${claim.targets.map((id) => article.nameOf(id)).join(', ')}, not ${row.target.join(', ')}`,
];
