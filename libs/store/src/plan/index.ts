export * from './choice-writing.js';
export * from './kept-helps.js';
export * from './plan-choices.js';
export * from './plan-reading.js';
export * from './plan-writing.js';
export * from './plan-rounds.js';
