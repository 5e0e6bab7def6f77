export { testIds } from './ids.js';
export { plant, type Step } from './plant.js';
export { temporaryStore, type TemporaryStore } from './temporary-store.js';
export { plantTwoOrganisations } from './two-organisations.js';
export { testPermit } from './test-permit.js';
