export * from './experiment-reading.js';
export * from './experiment-writing.js';
export * from './policy-reading.js';
export type { PolicyContent } from './policy-row.js';
export * from './policy-writing.js';
