export * from './need-reading.js';
export type { NeedContent } from './need-row.js';
export * from './need-writing.js';
