export * from './agreement-repository.js';
export * from './follow-up.js';
export * from './match-clients.js';
export * from './match-reading.js';
export type { TeamMatch } from './match-row.js';
export * from './match-writing.js';
