export * from './task-reading.js';
export type { TaskContent } from './task-row.js';
export * from './task-writing.js';
