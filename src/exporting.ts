// What asks for an export and writes it, loaded with the first: `dist/vscode/exporting.js`.
export { exportAgain, exportAnnotations } from './editor/export/exportAnnotations';
