export * from './circle-change.js';
export * from './circle-then.js';
export * from './comparison.js';
export * from './differing.js';
export * from './log-line.js';
export * from './standing.js';
export * from './undo-stack.js';
export * from './work-change.js';
