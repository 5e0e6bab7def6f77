export * from './situation-repository.js';
export * from './teams-in-reach.js';
