export * from './circle-view.js';
export * from './sector-mark.js';
export { useWords, useRingNames, type Words } from './use-words.js';
