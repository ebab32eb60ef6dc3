import type { FilesFormat } from './exportFormat';
import { declarations } from './uima/typeSystem';
import { writeCas } from './uima/writeCas';

/**
 * UIMA CAS JSON 0.4, which INCEpTION and dkpro-cassis read: one file for a document, with the
 * readable text as its sofa, every type declared, and offsets in UTF-16 code units into that text,
 * end exclusive. The feature `record` of an annotation, and of `speechmark.Source`, is the whole of
 * it as the model has it: it brings decisions back in.
 */
export const uima: FilesFormat = {
  id: 'uima',
  label: 'UIMA CAS JSON (INCEpTION)',
  extension: '.cas.json',
  mediaType: 'application/json',
  holds: 'files',
  filesEach: 1,
  files(input, stem, options = {}) {
    const { list, members, sofa, documentAnnotation } = writeCas(input, options);
    const structures = list.map((structure) => JSON.stringify(structure)).join(',\n');
    const view = { '%SOFA': sofa, '%INDEX': documentAnnotation, '%MEMBERS': members };
    const content =
      `{"%TYPES":${JSON.stringify(declarations)},\n"%FEATURE_STRUCTURES":[\n${structures}\n],\n` +
      `"%VIEWS":{"_InitialView":${JSON.stringify(view)}}}\n`;
    return [{ path: `${stem}.cas.json`, content }];
  },
  shared: () => [],
};
