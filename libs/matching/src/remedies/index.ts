export type { Remedy, Step } from './remedy.js';
export { wayOutForNeed, wayOutForOffer, type WayOut } from './way-out.js';
