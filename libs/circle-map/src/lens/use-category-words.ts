import type { MessageKey } from '@kring/texts';
import { useCallback } from 'react';
import { useSay } from '../use-words.js';
import type { CategoryName, LensKind } from './lens.js';

/** Whose words a category has; `unknown` has words of its own for each kind. */
const keyOf: Readonly<Record<LensKind, (name: string) => string>> = {
  support: (name) => `support.${name}`,
  supportReceived: (name) => `support.${name}`,
  supportGiven: (name) => `support.${name}`,
  supportBoth: (name) => `support.${name}`,
  skill: (name) => `taskKind.${name}`,
  sector: (name) => `sector.${name}`,
  consent: (name) => `lens.consent.${name}`,
  contact: (name) => `contact.${name}`,
};

/** A category in words. */
export function useCategoryWords(): (kind: LensKind, name: CategoryName) => string {
  const say = useSay();
  return useCallback(
    (kind, name) => say(name === 'unknown' ? `lens.unknown.${kind}` : (keyOf[kind](name) as MessageKey)),
    [say],
  );
}
