import type { Annotation } from '../../core/model';
import type { DocumentIndex } from '../articles/documentIndex';
import type { Localisation } from '../words/localisation';
import { claimLabel } from '../words/modelWords';
import { oneLine } from '../words/oneLine';
import { pledgeSentence } from '../words/pledgeSentence';
import { plainWriting } from '../words/writing';

/**
 * An annotation as plain text to paste somewhere else: the words, whose they are, and where they
 * stand. `fileName` names the source where it has no title.
 */
export function citationOf(
  annotation: Annotation,
  index: DocumentIndex,
  fileName: string,
  l10n: Localisation,
): string {
  const { t } = l10n;
  const title = oneLine(index.document.title ?? '');
  const source = title === '' ? fileName : t('“{0}” ({1})', title, fileName);
  return t(
    '{0} In: {1}, paragraph {2}.',
    said(annotation, index, l10n),
    source,
    annotation.paragraph,
  );
}

function said(annotation: Annotation, index: DocumentIndex, l10n: Localisation): string {
  const { t } = l10n;
  const text = oneLine(annotation.text);
  switch (annotation.kind) {
    case 'actor': {
      const who = whoIs(annotation.actor, index) ?? annotation.name;
      return who === text ? `${who}.` : t('“{0}” ({1}).', text, who);
    }
    case 'money':
      return `${text}.`;
    case 'pledge':
      return pledgeSentence(annotation, index, l10n, plainWriting);
    case 'quote': {
      const who = whoIs(annotation.speaker, index) ?? annotation.speakerSpan?.text;
      return who === undefined
        ? t('{0} — speaker not known.', text)
        : t('{0} — {1}.', text, oneLine(who));
    }
    case 'claim': {
      const who = whoIs(annotation.speaker, index) ?? annotation.speakerSpan?.text;
      const targets = annotation.targets.flatMap((id) => index.entity(id)?.name ?? []).join(', ');
      const label = claimLabel(annotation.act, oneLine(who ?? t('Unknown')), targets, t);
      return t('{0}: {1}.', label, text);
    }
  }
}

function whoIs(id: string | null, index: DocumentIndex): string | undefined {
  const entity = index.entity(id);
  if (!entity) return undefined;
  return oneLine(entity.role === undefined ? entity.name : `${entity.name}, ${entity.role}`);
}
