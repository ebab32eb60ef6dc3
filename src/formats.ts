// The export formats, a bundle of their own: `dist/formats.js` and `dist/web/formats.js`.
export { exportFormats } from './formats/registry';
