export * from './circle-measures.js';
export * from './composition.js';
export * from './network.js';
export * from './structural-holes.js';
