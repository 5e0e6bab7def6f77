export * from './agreement/agreement-repository.js';
export { keepChainHours, type ChainHours } from './chain-hours.js';
export * from './follow-up.js';
export * from './match-clients.js';
export * from './match-reading.js';
export type { TeamMatch } from './match-row.js';
export * from './match-writing.js';
export * from './propose-match.js';
