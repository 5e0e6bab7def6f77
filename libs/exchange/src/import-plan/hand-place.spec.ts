import { describe, expect, it } from '@jest/globals';
import type { ClientId, PersonId, Tie, TieId } from '@kring/care-network';
import { justNamed } from '../imported-circle.js';
import { changedTie } from './changes.js';

const tie: Tie = {
  ...{ id: 't' as TieId, clientId: 'c' as ClientId, from: 'a' as PersonId, to: 'b' as PersonId, version: 1 },
  ...{ role: null, ring: 2, sector: 'friends', quality: null, supportGiven: [], supportReceived: [] },
  ...{ contactFrequency: null, lastContactOn: null, handPlace: { depth: 0.5, angle: 0.5 } },
};
const said = (more: object) => ({ ...justNamed('b', 'Riet Kok'), ...more });

describe('a place by hand of somebody who is in the circle already', () => {
  it('stays when the file does not speak of it', () => {
    expect(changedTie(tie, said({ role: 'buurvrouw' })).thing.handPlace).toEqual(tie.handPlace);
  });

  it('becomes that of the file, and is told as a change', () => {
    const handPlace = { depth: 0.1, angle: 0.9 };
    const { thing, changes } = changedTie(tie, said({ ring: 2, sector: 'friends', handPlace }));
    expect(thing.handPlace).toEqual(handPlace);
    expect(changes).toEqual([{ field: 'handPlace', before: tie.handPlace, after: handPlace }]);
  });

  it('is no change when only rounding makes it another', () => {
    const near = { depth: 0.5005, angle: 0.4995 };
    expect(changedTie(tie, said({ ring: 2, sector: 'friends', handPlace: near }))).toEqual({ thing: tie, changes: [] });
  });

  it('goes when the file names another ring without a place in it', () => {
    const { thing } = changedTie(tie, said({ ring: 3 }));
    expect([thing.ring, thing.handPlace]).toEqual([3, null]);
  });
});
