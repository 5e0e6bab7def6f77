export * from './likely-doubles.js';
export * from './merged.js';
