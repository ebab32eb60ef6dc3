import { type Decision, isOfWords } from '../../review/decision';
import type { Translate } from '../words/localisation';
import { oneLine } from '../../formats/oneLine';
import { shorten } from '../words/shorten';
import type { Step } from './reviewDesk';

/** How many characters are shown of the words that were decided on. */
const limit = 50;

/** What a step did, on one line: “Rejected: 30 annotations”. */
export function stepWords({ way, decisions }: Step, t: Translate): string {
  const done = doneWords(decisions, t);
  switch (way) {
    case 'do':
      return done;
    case 'undo':
      return t('Undone: {0}', done);
    case 'redo':
      return t('Redone: {0}', done);
  }
}

function doneWords(decisions: readonly Decision[], t: Translate): string {
  const [first] = decisions;
  if (!first) return t('nothing');
  return t('{0}: {1}', actionWord(first, t), subjectWords(decisions, first, t));
}

function subjectWords(decisions: readonly Decision[], first: Decision, t: Translate): string {
  if (first.action === 'merge') return t('{0} into {1}', first.entity.name, first.into.name);
  if (first.action === 'rename') return t('{0} to {1}', first.from.name, first.to.name);
  const ofWords = decisions.filter(isOfWords);
  if (ofWords.length > 1) return t('{0} annotations', ofWords.length);
  return shorten(oneLine(ofWords[0]?.target.selector.exact ?? ''), limit);
}

function actionWord({ action }: Decision, t: Translate): string {
  switch (action) {
    case 'accept':
      return t('Accepted');
    case 'reject':
      return t('Rejected');
    case 'correct':
      return t('Corrected');
    case 'add':
      return t('Added');
    case 'note':
      return t('Noted');
    case 'attach':
      return t('Put back');
    case 'merge':
      return t('Merged');
    case 'rename':
      return t('Renamed');
    case 'undo':
      return t('Undone');
    case 'redo':
      return t('Redone');
  }
}
