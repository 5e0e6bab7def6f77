export * from './access-matrix.js';
export * from './personal-fields.js';
export * from './reach.js';
export * from './viewer.js';
export * from './who-sees.js';
