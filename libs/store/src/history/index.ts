export * from './change-reading.js';
export * from './change-writing.js';
export * from './edits.js';
export * from './touched-since.js';
export * from './version-repository.js';
