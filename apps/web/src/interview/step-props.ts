import type { Mapping } from './use-mapping.js';

/** What each step gets. */
export interface StepProps {
  readonly mapping: Mapping;
  readonly clientName: string;
  readonly onNext: () => void;
  readonly onBack: () => void;
}
