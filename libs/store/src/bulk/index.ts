export * from './circle/import-circle.js';
export { ofClient, peopleOf } from './circle/import-edits.js';
export { writeOrganisation, type LoadProgress } from './organisation/write-organisation.js';
export {
  findWholeCircle,
  findWholePhotos,
  holdWholeCircle,
  recordCircleExport,
  type WholeCircle,
} from './circle/whole-circle.js';
