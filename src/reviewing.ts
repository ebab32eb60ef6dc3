// What reviewers work with, loaded with the first article: `dist/vscode/review.js`.
export { registerReview } from './editor/review/registerReview';
export { loadSidecar, saveDecisions } from './review/sidecar/sidecarStore';
