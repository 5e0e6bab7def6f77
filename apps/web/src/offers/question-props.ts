import type { OfferValues } from './offer-values.js';

export interface QuestionProps {
  readonly values: OfferValues;
  readonly onChange: (part: Partial<OfferValues>) => void;
  readonly error?: string | undefined;
}
