import type { AnnotationBase, Entity, Span } from '../../core/model';
import { atStart, entityName } from '../../formats/entityName';
import { escapeMarkdown } from '../words/escapeMarkdown';
import type { Localisation, Translate } from '../words/localisation';
import { judgedWord } from '../../formats/annotationWords';
import { confidenceWord, ruleReason } from '../../formats/ruleReasons';
import { sourceWords } from '../../formats/sourceWords';

/** A named row of a card; undefined if there is nothing to say. */
export type CardRow = string | undefined;

/** A row such as “Speaker: **Grace Okello**”; `value` is escaped Markdown. */
export function row(label: string, value: string | undefined, t: Translate): CardRow {
  return value === undefined || value === '' ? undefined : t('{0}: {1}', label, value);
}

/** A span's words in a row, escaped. */
export function words(span: Span | null | undefined, t: Translate): string | undefined {
  return span ? sourceWords(escapeMarkdown(span.text), t) : undefined;
}

/** A span's words in quotation marks, escaped. */
export function quotedWords(span: Span | null | undefined, t: Translate): string | undefined {
  return span ? t('“{0}”', escapeMarkdown(span.text)) : undefined;
}

/** The name of an actor, with the words that name it here if they differ. */
export function actorName(
  entity: Entity | undefined,
  span: Span | null,
  { t }: Localisation,
): string | undefined {
  if (!entity) return span ? escapeMarkdown(span.text) : undefined;
  const called = atStart(entityName(entity, span?.text));
  const name = `**${escapeMarkdown(called)}**`;
  if (!span || span.text === entity.name || span.text === called) return name;
  return t('{0} (here “{1}”)', name, escapeMarkdown(span.text));
}

/** A card. Below the card of a narrower span, its heading alone stands for it. */
export interface Card {
  readonly heading: string;
  readonly rows: readonly CardRow[];
  readonly why: string;
}

/** The whole card: heading, rows, links, then why it was marked. */
export function wholeCard({ heading, rows, why }: Card, links = ''): string {
  const said = rows.filter((each) => each !== undefined);
  return [heading, said.join('  \n'), links, why].filter((each) => each !== '').join('\n\n');
}

/** Why something was marked: the rule in words, and how sure the engine is. */
export function why(
  { rule, confidence, status, note, decidedBy, judgedOtherwise = [] }: AnnotationBase,
  l10n: Localisation,
): string {
  const { t } = l10n;
  const because = escapeMarkdown(ruleReason(rule, t));
  const who = escapeMarkdown(decidedBy ?? t('you'));
  const reasons: Record<AnnotationBase['status'], string> = {
    suggested: t('Why: {0} · {1}', because, confidenceWord(confidence, t)),
    accepted: t('Accepted by {0} · why: {1}', who, because),
    rejected: t('Rejected by {0} · why: {1}', who, because),
    corrected: t('Corrected by {0} · why: {1}', who, because),
    added: t('Added by {0}', who),
  };
  const others = judgedOtherwise.map(({ by, status: other }) =>
    t('{0}: {1}', escapeMarkdown(by), judgedWord(other, t)),
  );
  return [
    others.length === 0 ? '' : t('**Judged differently:** {0}', others.join('; ')),
    note ? t('{0}: {1}', t('Note'), escapeMarkdown(note)) : '',
    `_${reasons[status]}_`,
  ]
    .filter((each) => each !== '')
    .join('\n\n');
}
