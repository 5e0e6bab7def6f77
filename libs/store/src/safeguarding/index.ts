export * from './close-questions.js';
export * from './concern-reading.js';
export * from './concern-writing.js';
