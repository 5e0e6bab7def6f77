export * from './situation-repository.js';
