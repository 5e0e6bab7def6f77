export { checkPhoto } from './check-photo.js';
export * from './photo.js';
export { pictogramPaths } from './pictogram-paths.js';
export * from './symbol.js';
