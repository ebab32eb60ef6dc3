import * as vscode from 'vscode';
import type { Annotation } from '../../core/model';
import { type AnnotationFilter, filtered } from '../../review/filters';
import { actorIcon } from '../kinds/actor/actorIcon';
import { kindOf, kinds } from '../kinds/kinds';
import { escapeIcons } from '../words/escapeIcons';
import type { Localisation } from '../words/localisation';
import { inform } from '../words/messages';
import { oneLine } from '../../formats/oneLine';
import { ruleReason } from '../../formats/ruleReasons';
import { shorten } from '../words/shorten';
import type { OpenReview, ReviewDesk } from './reviewDesk';

/** What a caller of the command need not be asked. */
export interface BulkRequest {
  readonly filter?: AnnotationFilter;
  readonly verdict?: 'accept' | 'reject';
}

interface FilterItem extends vscode.QuickPickItem {
  readonly filter: AnnotationFilter;
  /** Narrows it further: which actor, which rule … */
  readonly next?: () => readonly FilterItem[];
}

interface Listing {
  readonly review: OpenReview;
  readonly l10n: Localisation;
  /** The annotation that the caret is in. */
  readonly here: Annotation | undefined;
}

/**
 * Decides on all that a filter lists. The list is shown first, and what is taken out of it is left
 * as it is; all of it is one step to undo.
 */
export async function bulkReview(
  document: vscode.TextDocument,
  { request, here }: { readonly request: BulkRequest; readonly here: string | undefined },
  desk: ReviewDesk,
  l10n: Localisation,
): Promise<void> {
  const { t } = l10n;
  const review = await desk.open(document);
  if (!review) return;
  const listing = { review, l10n, here: here === undefined ? undefined : review.annotation(here) };
  const filter =
    request.filter ?? (await pickFilter(filterItems(listing), t('Which annotations?')));
  if (!filter) return;
  const found = undecided(review, filter);
  if (found.length === 0) {
    void inform(t('There is nothing of that kind that is undecided.'));
    return;
  }
  const picked = request.verdict ? found : await pickAnnotations(found, listing);
  if (!picked || picked.length === 0) return;
  const verdict = request.verdict ?? (await pickVerdict(picked.length, l10n));
  if (!verdict) return;
  const ids = picked.map(({ id }) => id);
  await desk.decide(document, ({ acts, annotation }) =>
    acts[verdict](ids.filter((id) => annotation(id))),
  );
}

/** Amounts are decided on with their pledges. */
const undecided = ({ annotated }: OpenReview, filter: AnnotationFilter): Annotation[] =>
  filtered(annotated, { status: 'suggested', ...filter }).filter(({ kind }) => kind !== 'money');

async function pickFilter(
  items: readonly FilterItem[],
  title: string,
): Promise<AnnotationFilter | undefined> {
  const picked = await vscode.window.showQuickPick([...items], { title, matchOnDescription: true });
  if (!picked?.next) return picked?.filter;
  return pickFilter(picked.next(), picked.label);
}

/** Ways to list annotations, with how many each has. */
function filterItems(listing: Listing): FilterItem[] {
  const { review, l10n, here } = listing;
  const { t } = l10n;
  const item = (label: string, filter: AnnotationFilter): FilterItem[] => {
    const { length } = undecided(review, filter);
    return length === 0 ? [] : [{ label, description: String(length), filter }];
  };
  const group = (label: string, next: () => readonly FilterItem[]): FilterItem => ({
    label,
    filter: {},
    next,
  });
  const words = here && shorten(oneLine(here.text), 50);
  return [
    ...(here && words !== undefined
      ? item(t('The words “{0}”', words), { words: here.text, kind: here.kind })
      : []),
    ...kinds.flatMap(({ kind, icon, plural }) => item(`$(${icon}) ${plural(t)}`, { kind })),
    ...[0.5, 0.6, 0.7, 0.8].flatMap((below) => {
      const percent = new Intl.NumberFormat(l10n.locale, { style: 'percent' }).format(below);
      return item(t('Less sure than {0}', percent), { below });
    }),
    group(`$(person) ${t('Of one actor…')}`, () => ofActors(listing, item)),
    group(`$(law) ${t('Found by one rule…')}`, () => ofRules(listing, item)),
    group(`$(quote) ${t('With the same words…')}`, () => ofWords(listing, item)),
    ...item(t('Everything that is undecided'), {}),
  ];
}

type MakeItem = (label: string, filter: AnnotationFilter) => FilterItem[];

const ofActors = ({ review }: Listing, item: MakeItem): FilterItem[] =>
  review.annotated.entities.flatMap(({ id, name, type }) =>
    item(`$(${actorIcon(type)}) ${escapeIcons(oneLine(name))}`, { actor: id }),
  );

function ofRules({ review, l10n }: Listing, item: MakeItem): FilterItem[] {
  const rules = new Set(undecided(review, {}).map(({ rule }) => rule));
  return [...rules].flatMap((rule) => item(oneLine(ruleReason(rule, l10n.t)), { rule }));
}

function ofWords({ review }: Listing, item: MakeItem): FilterItem[] {
  const seen = new Map<string, number>();
  for (const { text } of undecided(review, {})) seen.set(text, (seen.get(text) ?? 0) + 1);
  return [...seen]
    .filter(([, count]) => count > 1)
    .toSorted(([, a], [, b]) => b - a)
    .flatMap(([words]) => item(escapeIcons(shorten(oneLine(words), 60)), { words }));
}

async function pickAnnotations(
  found: readonly Annotation[],
  { review, l10n }: Listing,
): Promise<readonly Annotation[] | undefined> {
  const context = { ...l10n, index: review.index };
  const picked = await vscode.window.showQuickPick(
    found.map((annotation) => {
      const label = kindOf(annotation)?.label(annotation, context);
      return {
        label: escapeIcons(label?.label ?? oneLine(annotation.text)),
        description: label?.sort ?? '',
        detail: escapeIcons(label?.detail ?? ''),
        picked: true,
        annotation,
      };
    }),
    {
      title: l10n.t('Decide on these {0} annotations', found.length),
      placeHolder: l10n.t('Take out what is to be left as it is'),
      canPickMany: true,
      matchOnDescription: true,
      matchOnDetail: true,
    },
  );
  return picked?.map(({ annotation }) => annotation);
}

async function pickVerdict(
  count: number,
  { t }: Localisation,
): Promise<'accept' | 'reject' | undefined> {
  const picked = await vscode.window.showQuickPick(
    [
      { label: `$(check) ${t('Accept all {0}', count)}`, verdict: 'accept' as const },
      { label: `$(close) ${t('Reject all {0}', count)}`, verdict: 'reject' as const },
    ],
    { title: t('What to do') },
  );
  return picked?.verdict;
}
