import { annotationKinds } from '../../core/model';
import type { Opinion } from '../../review/opinion';
import type { Stored } from '../../review/stored';
import type { Translate } from '../words/localisation';
import { oneLine } from '../../formats/oneLine';
import { shorten } from '../words/shorten';
import { fieldWord } from './compare/fieldNames';
import { kindWord, valueChoices } from './fieldWords';

/** What a reviewer corrected or gave what they added, field by field, such as “Act: denial”. */
export function correctionWords(
  { corrections, added }: Pick<Opinion, 'corrections' | 'added'>,
  t: Translate,
): string[] {
  return Object.entries({ ...added, ...corrections }).flatMap(([name, value]) => {
    const words = valueWords(name, value, t);
    return words === '' ? [] : [t('{0}: {1}', nameWord(name, t), words)];
  });
}

function nameWord(name: string, t: Translate): string {
  if (name === 'span') return t('Span');
  return name === 'kind' ? t('Kind') : fieldWord(name, t);
}

function valueWords(name: string, value: Stored, t: Translate): string {
  if (value === null) return '–';
  if (Array.isArray(value))
    return value.map((each: Stored) => valueWords(name, each, t)).join(', ');
  if (typeof value !== 'object') {
    const kind = annotationKinds.find((each) => name === 'kind' && each === value);
    const choice = valueChoices(name, t)?.find((each) => each.value === value);
    return kind ? kindWord(kind, t) : oneLine(choice?.label ?? String(value));
  }
  const { selector, entity } = value as {
    readonly selector?: { readonly exact: string };
    readonly entity?: { readonly name: string };
  };
  return shorten(oneLine(selector?.exact ?? entity?.name ?? ''), 50);
}
