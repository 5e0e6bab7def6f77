export * from './drop-old-clients.js';
export * from './erasures.js';
export * from './forget-person.js';
export * from './person-to-forget.js';
