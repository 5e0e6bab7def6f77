import { describe, expect, it } from '@jest/globals';
import { chainSuggestion, keptByCustom } from '../testing/needs.js';
import { reasonsFor, sortSuggestions, type Suggestion } from './suggestions.js';

const chain = chainSuggestion as unknown as Suggestion;
const closedChain = { ...chain, id: 'closed', barriers: [keptByCustom] } as unknown as Suggestion;
const barrier = { ...keptByCustom, code: 'needForStaff', policy: null };
const direct = { ...chain, id: 'direct', kind: 'direct', barriers: [barrier] } as unknown as Suggestion;

describe('suggestions', () => {
  it('puts what can be asked today before what cannot yet', () => {
    const { open, closed } = sortSuggestions([closedChain, chain]);
    expect([open.map(({ id }) => id), closed.map(({ id }) => id)]).toEqual([[chain.id], ['closed']]);
  });

  it('does not repeat that a need is for staff when a chain goes around that', () => {
    expect(sortSuggestions([direct, closedChain]).closed.map(({ id }) => id)).toEqual(['closed']);
  });

  it('says that a need is for staff when there is no chain', () => {
    expect(sortSuggestions([direct]).closed.map(({ id }) => id)).toEqual(['direct']);
  });

  it('leaves out reasons that were not asked for', () => {
    expect(reasonsFor(chain).map(({ code }) => code)).toEqual(['skill']);
  });
});
