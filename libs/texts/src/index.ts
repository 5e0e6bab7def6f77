export * from './languages.js';
export * from './load-messages.js';
