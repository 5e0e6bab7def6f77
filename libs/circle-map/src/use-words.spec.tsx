import { describe, expect, it } from '@jest/globals';
import type { ContactFrequency } from '@kring/care-network';
import { loadMessages } from '@kring/texts';
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { useWords } from './use-words.js';

const dutch = await loadMessages('nl');
const wrapper = ({ children }: { readonly children: ReactNode }) => (
  <IntlProvider locale="nl-NL" messages={dutch}>
    {children}
  </IntlProvider>
);

describe('why a tie counts as fading', () => {
  it.each<[ContactFrequency | null, number | null, string | null]>([
    ['daily', 5, 'gewoonlijk elke dag, nu 5 dagen geleden'],
    ['daily', 13, 'gewoonlijk elke dag, nu 13 dagen geleden'],
    ['weekly', 14, 'gewoonlijk elke week, nu 2 weken geleden'],
    ['weekly', 35, 'gewoonlijk elke week, nu 5 weken geleden'],
    ['monthly', 96, 'gewoonlijk elke maand, nu 3 maanden geleden'],
    ['yearly', 800, 'gewoonlijk elk jaar, nu 2 jaar geleden'],
    [null, 35, null],
    ['weekly', null, null],
  ])('says of %s contact and %s days: %s', (contactFrequency, daysSinceContact, said) => {
    const { result } = renderHook(() => useWords(), { wrapper });
    expect(result.current.whyFading({ contactFrequency, daysSinceContact })).toBe(said);
  });
});
