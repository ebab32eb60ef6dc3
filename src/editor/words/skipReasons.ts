import type { SkipReason } from '../../analysis/analyzer';
import type { Translate } from './localisation';

/** Why a file was left alone, as a phrase that follows “this file”. */
export function skipReason(reason: SkipReason, t: Translate): string {
  switch (reason) {
    case 'binary':
      return t('is not a text file');
    case 'empty':
      return t('has no readable text');
    case 'manual':
      return t('is the documentation of a program');
    case 'licence':
      return t('is a licence text');
    case 'changes':
      return t('is a list of changes');
    case 'project':
      return t('is a file about a software project');
    case 'configuration':
      return t('is a configuration file');
    case 'to-do':
      return t('is a list of things to do');
    case 'log':
      return t('is a log');
    case 'code':
      return t('is code or data');
    case 'table':
      return t('is a table');
    case 'list':
      return t('is a list');
    case 'short':
      return t('is too short to be an article');
    case 'little-text':
      return t('has little running text');
    case 'slow':
      return t('took too long to read, so its reading was stopped');
    case 'not-english':
      return t('is not English prose');
  }
}
