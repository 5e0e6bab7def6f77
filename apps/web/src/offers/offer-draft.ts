import { emptyOffer, type OfferValues } from './offer-values.js';

/** What was said so far stays on this device until it is sent, so that one may stop at any time. */
const storageKey = 'kring.offer-draft';

export function readDraft(): OfferValues {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null');
    return typeof kept === 'object' && kept !== null ? { ...emptyOffer, ...kept } : emptyOffer;
  } catch {
    return emptyOffer;
  }
}

export const keepDraft = (values: OfferValues): void => sessionStorage.setItem(storageKey, JSON.stringify(values));

export const forgetDraft = (): void => sessionStorage.removeItem(storageKey);
