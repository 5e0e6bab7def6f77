import fc from 'fast-check';
import type { Situation } from '../src/situation/situation.js';
import { arbitraryHelper } from './arbitrary-helper.js';
import { arbitraryNeed, arbitraryOffer, arbitraryTask } from './arbitrary-help.js';
import { clients, days, hours, kinds, listOf, maybe, moment, mostly, teams } from './arbitrary-parts.js';
import { situationFrom, type ToldSituation } from './situation-from.js';

const policy = (id: string) =>
  fc.record({
    id: fc.constant(id),
    taskKind: fc.constantFrom(...kinds),
    keptFor: fc.constantFrom('staff', 'staff', 'network'),
    ground: fc.constantFrom('law', 'contract', 'custom', 'custom', 'custom'),
    statement: fc.constant(`${id} stands`),
  });

const experiment = (id: string) =>
  fc.record({
    id: fc.constant(id),
    policyId: fc.constantFrom('policy 0', 'policy 1', 'policy 2'),
    teamId: fc.constantFrom(...teams),
    period: mostly(
      { from: '2026-03-01', until: '2027-02-01' },
      fc.constantFrom({ from: '2026-03-01', until: '2026-11-01' }, { from: '2026-12-01', until: '2027-02-01' }),
    ),
    state: mostly('agreed', fc.constantFrom('proposed', 'ended')),
  });

const match = (id: string) =>
  fc.record({
    id: fc.constant(id),
    offerId: fc.constantFrom('offer 0', 'offer 1', 'offer 2'),
    target: fc.constantFrom(
      { kind: 'need', needId: 'need 0' },
      { kind: 'task', taskId: 'task 0' },
      { kind: 'need', needId: 'need 1' },
    ),
    freesFor: fc.constantFrom([], [], [{ needId: 'need 2', hoursPerWeek: 1 }]),
    handovers: fc.constant([]),
    hoursPerWeek: hours,
    state: fc.constantFrom('proposed', 'accepted', 'declined', 'withdrawn'),
    proposedAt: moment,
  });

const agreement = (id: string) =>
  fc.record({
    id: fc.constant(id),
    matchId: fc.constantFrom('match 0', 'match 1'),
    hoursPerWeek: hours,
    period: fc.record({ from: fc.constant('2025-01-01'), until: maybe(fc.constantFrom(...days)) }),
  });

const concern = fc.record({
  personId: fc.constantFrom('helper 0', 'helper 1'),
  clientId: fc.constantFrom('Bram', 'Lies', null),
});

/** Small organisations in which every rule has something to say, and much is unknown. */
export const arbitrarySituation: fc.Arbitrary<Situation> = fc
  .record({
    today: fc.constant('2026-11-24'),
    helpers: listOf('helper', 4, arbitraryHelper),
    offers: listOf('offer', 6, arbitraryOffer),
    needs: listOf('need', 5, arbitraryNeed),
    tasks: listOf('task', 3, arbitraryTask),
    policies: listOf('policy', 3, policy),
    experiments: listOf('experiment', 3, experiment),
    matches: listOf('match', 3, match),
    agreements: listOf('agreement', 2, agreement),
    clients: mostly<readonly object[]>(
      clients,
      fc.constant([...clients, { ...clients[0], clientId: 'helper 3 as client', personId: 'helper 3' }]),
    ),
    concerns: mostly<readonly object[]>([], fc.array(concern, { maxLength: 2 })),
  })
  .map((told) => situationFrom(told as ToldSituation));
