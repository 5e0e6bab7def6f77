import { describe, expect, it } from '@jest/globals';
import type { Language } from '@kring/care-network';
import { searchSkills } from './search-skills.js';

const found = (text: string, language: Language) => searchSkills(text, language).map(({ code }) => code);

describe('searching for a skill', () => {
  it('finds a name without its accents and in capitals', () => {
    expect(found('COMPTABILITE', 'fr')).toEqual(['administration.bookkeeping']);
  });

  it('finds a name that is typed with accents', () => {
    expect(found('vélo', 'fr')).toEqual(['transport.cycling', 'maintenance.bicycleRepair']);
  });

  it('puts names that begin with the text before names that only have it in them', () => {
    expect(found('koken', 'nl')).toEqual([
      'cooking',
      'cooking.diet',
      'cooking.manyPeople',
      'cooking.dinner',
      'cooking.together',
    ]);
  });

  it('searches the names of one language only', () => {
    expect(found('snoeien', 'en')).toEqual([]);
  });

  it('finds nothing for an empty text', () => {
    expect(found('   ', 'nl')).toEqual([]);
  });
});
