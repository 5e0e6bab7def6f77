/** What can be read and written, by name: for who asks before anything is read, and need not load the readers for it. */
export { importFormats } from './imported-circle.js';
export { exportFormats } from './write/export-formats.js';
export { exportLanguages } from './write/words-out.js';
