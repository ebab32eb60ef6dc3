import type { SkipReason } from '../../analysis/analyzer';
import type { Notice } from '../../core/model';
import type { DocumentIndex } from '../articles/documentIndex';
import { escapeIcons } from '../words/escapeIcons';
import type { Localisation } from '../words/localisation';
import { skipReason } from '../words/skipReasons';
import { noticeWords } from '../words/noticeWords';
import { oneLine } from '../../formats/oneLine';
import { countAnnotations, countWords } from './annotationCounts';

/** The state of the active article, for the status bar. */
export interface ArticleStatus {
  readonly state: 'off' | 'waiting' | 'annotated' | 'skipped' | 'failed';
  /** Whether it was edited since, so that a new analysis is under way. */
  readonly isStale: boolean;
  /** Set if it is annotated. */
  readonly index?: DocumentIndex;
  /** What the reader must know: what was cut or repaired. */
  readonly notices: readonly Notice[];
  /** Set if it is skipped. */
  readonly reason?: SkipReason;
}

/** What the status bar shows. */
export interface StatusEntry {
  readonly text: string;
  /** The lines of the tooltip, plain text. */
  readonly lines: readonly string[];
  readonly severity: 'none' | 'warning' | 'error';
}

export function statusEntry(status: ArticleStatus, l10n: Localisation): StatusEntry {
  const { t } = l10n;
  const name = t('Speechmark');
  const lines = (...some: readonly string[]): readonly string[] => some.map(oneLine);
  switch (status.state) {
    case 'off':
      return {
        text: `$(circle-slash) ${name}`,
        lines: lines(t('This file is not annotated.')),
        severity: 'none',
      };
    case 'skipped':
      return {
        text: `$(circle-slash) ${name}`,
        lines: status.reason
          ? lines(t('Not annotated: this file {0}.', skipReason(status.reason, t)))
          : [],
        severity: 'none',
      };
    case 'failed':
      return {
        text: `$(error) ${name}`,
        lines: lines(t('This file could not be annotated. See the Speechmark output for why.')),
        severity: 'error',
      };
    case 'waiting':
      return {
        text: `$(sync~spin) ${name}`,
        lines: lines(t('Reading the article…')),
        severity: 'none',
      };
    case 'annotated': {
      const counts = status.index ? countAnnotations(status.index) : [];
      const { notices, isStale } = status;
      // What is left out of a page, and that articles are told apart, is as it should be.
      const isWarned = notices.some(
        ({ code }) => code !== 'left-out' && code !== 'several-articles',
      );
      const icons = [
        isStale ? '$(sync~spin)' : isWarned ? '$(warning)' : '$(comment-discussion)',
        ...counts.map(({ kind, count }) => `$(${kind.icon}) ${String(count)}`),
      ];
      const said = countWords(counts, l10n);
      return {
        text: icons.length > 1 ? icons.join(' ') : `${icons.join('')} ${name}`,
        lines: lines(
          said.length > 0 ? said.join(', ') : t('Nothing to mark was found in this file.'),
          ...(isStale ? [t('Reading the article…')] : []),
          ...notices.map((notice) => escapeIcons(noticeWords(notice, t))),
        ),
        severity: isWarned ? 'warning' : 'none',
      };
    }
  }
}
