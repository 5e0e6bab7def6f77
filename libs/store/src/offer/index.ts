export { audienceInReach } from './offer-audience.js';
export * from './offer-clients.js';
export * from './offer-reading.js';
export type { OfferContent } from './offer-row.js';
export * from './offer-writing.js';
