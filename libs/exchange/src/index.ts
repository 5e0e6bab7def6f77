export * from './easynwk/read-easynwk.js';
export type { FileText } from './file-text.js';
export * from './imported-circle.js';
export * from './roster/read-roster.js';
