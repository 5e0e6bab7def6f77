export * from './import-circle.js';
export { writeOrganisation, type LoadProgress } from './write-organisation.js';
export * from './whole-circle.js';
