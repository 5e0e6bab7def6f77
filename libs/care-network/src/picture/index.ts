export { checkPhoto } from './check-photo.js';
export * from './photo.js';
export * from './symbol.js';
