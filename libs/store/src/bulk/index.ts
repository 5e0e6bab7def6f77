export { writeOrganisation, type LoadProgress } from './write-organisation.js';
