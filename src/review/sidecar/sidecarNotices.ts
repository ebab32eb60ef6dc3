import type { Notice } from '../../core/model';
import type { UnreadableFile } from './sidecarStore';

export const unknownLinesNotice = (count: number): Notice[] =>
  count === 0
    ? []
    : [
        {
          code: 'review-unknown-lines',
          args: [String(count)],
          message: `Lines of the sidecar that this version does not know were passed over: ${String(count)}.`,
        },
      ];

/** One for each sidecar that was left as it is. */
export const unreadableNotices = (files: readonly UnreadableFile[]): Notice[] =>
  files.map(({ path, reason }) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return {
      code: 'review-unreadable',
      args: [name, reason],
      message: `${name} cannot be read as a sidecar and was left as it is.`,
    };
  });
