export * from './import-circle.js';
export { ofClient, peopleOf } from './import-edits.js';
export { writeOrganisation, type LoadProgress } from './write-organisation.js';
export {
  findWholeCircle,
  findWholePhotos,
  holdWholeCircle,
  recordCircleExport,
  type WholeCircle,
} from './whole-circle.js';
