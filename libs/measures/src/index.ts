export * from './bridges.js';
export * from './circle-measures.js';
export * from './composition.js';
export * from './network.js';
export * from './structural-holes.js';
export * from './ties-with-client.js';
