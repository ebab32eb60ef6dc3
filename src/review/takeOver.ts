import type { Act } from './decision';
import type { Opinion } from './opinion';
import type { Judgement } from './reviewed';

/** The acts that give another reviewer an opinion, or the same one again; without its note. */
export function takingOver(
  { target, suggestion }: Pick<Judgement, 'target' | 'suggestion'>,
  { status, added, corrections }: Opinion,
  settles?: readonly string[],
): Act[] {
  const settling = settles ? { settles } : {};
  const about = { target, suggestion: added ? null : suggestion, ...settling };
  if (status === 'rejected') return [{ action: 'reject', ...about }];
  if (status === 'suggested') return [];
  const isCorrected = Object.keys(corrections).length > 0;
  return [
    ...(added ? [{ action: 'add', target, fields: added, ...settling } as const] : []),
    ...(isCorrected ? [{ action: 'correct', ...about, from: {}, to: corrections } as const] : []),
    ...(!added && !isCorrected ? [{ action: 'accept', ...about } as const] : []),
  ];
}
