export * from './circle-repository.js';
export * from './client-repository.js';
export type { ClientSeen } from './client-row.js';
export * from './consent-repository.js';
export * from './person-repository.js';
export type { PersonContent, PersonSeen } from './person-row.js';
export * from './skill-repository.js';
export * from './tie-repository.js';
export { tieAsStored, type TieContent } from './tie-row.js';
