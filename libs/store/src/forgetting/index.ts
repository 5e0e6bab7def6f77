export * from './forget-person.js';
export * from './person-to-forget.js';
