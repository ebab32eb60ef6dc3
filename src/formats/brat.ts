import { annotationConf } from './brat/configuration';
import { writeStandoff } from './brat/writeStandoff';
import type { FilesFormat } from './exportFormat';

/**
 * The standoff format of the brat annotation tool: the readable text of a document as `.txt`, its
 * annotations as `.ann`, and one `annotation.conf` for all. Offsets are Unicode code points into the
 * text, end exclusive.
 *
 * Actors, money, quotes and claims are spans; a pledge is an event that its cue triggers; speakers,
 * cues and the like are relations; mentions of one actor are equivalent. What brat has no place for
 * stands in notes: `Speechmark`, an annotation as the model has it, and `SpeechmarkDocument`, at the
 * first span, what is to be told of the file. They bring decisions back in.
 */
export const brat: FilesFormat = {
  id: 'brat',
  label: 'brat standoff',
  extension: '.ann',
  mediaType: 'text/plain; charset=utf-8',
  holds: 'files',
  filesEach: 2,
  files(input, stem, options = {}) {
    const { text, annotations } = writeStandoff(input, options);
    return [
      { path: `${stem}.txt`, content: text },
      { path: `${stem}.ann`, content: annotations },
    ];
  },
  shared: () => [{ path: 'annotation.conf', content: annotationConf }],
};
