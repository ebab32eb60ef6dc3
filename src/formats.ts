// The export formats, a bundle of their own: `dist/formats.js` and `dist/web/formats.js`.
export { bytesOf, joinContent } from './formats/content';
export { exportFiles, sharedFiles } from './formats/exportFiles';
export { readingPage } from './formats/html/readingPage';
export { openExport, outputExtension } from './formats/openExport';
export { exportFormats } from './formats/registry';
