import type { ActorAnnotation } from '../../../core/model';
import { actorTypeWord } from '../../../formats/annotationWords';
import { row, why, type Card } from '../../cards/cardParts';
import type { ArticleContext } from '../../words/articleContext';
import { escapeMarkdown } from '../../words/escapeMarkdown';
import { actorIcon } from './actorIcon';
import { mentionWord } from './actorWords';

/** More names than this are counted instead of listed. */
const aliasLimit = 6;

/** The card of an actor: who it is and how the article names it. */
export function actorCard(actor: ActorAnnotation, context: ArticleContext): Card {
  const { t, locale, index } = context;
  const entity = index.entity(actor.actor);
  const type = entity?.type ?? actor.type;
  const name = entity?.name ?? actor.name;
  const mention = mentionWord(actor.mention, t);
  const here =
    mention === undefined
      ? undefined
      : t('{0} ({1})', t('“{0}”', escapeMarkdown(actor.text)), mention);
  const country = entity?.country ? countryName(entity.country, locale) : undefined;
  const aliases = (entity?.aliases ?? []).filter((alias) => alias !== name);
  const listed = aliases
    .slice(0, aliasLimit)
    .map((alias) => escapeMarkdown(alias))
    .join(' · ');
  const more = aliases.length - aliasLimit;
  return {
    heading: `$(${actorIcon(type)}) **${escapeMarkdown(name)}** — ${actorTypeWord(type, t)}`,
    rows: [
      row(t('Role'), textOf(entity?.role ?? actor.role), t),
      row(t('Country'), country === name ? undefined : textOf(country), t),
      row(t('Named here'), here, t),
      row(t('Also named'), more > 0 ? t('{0} and {1} more', listed, more) : listed, t),
      row(t('Mentions in this file'), entity ? String(entity.mentions.length) : undefined, t),
      entity ? undefined : t('Not linked to a named actor.'),
    ],
    why: why(actor, context),
  };
}

function textOf(value: string | undefined): string | undefined {
  return value === undefined ? undefined : escapeMarkdown(value);
}

function countryName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
