import { beforeEach, describe, expect, it } from '@jest/globals';
import { saysThatLet, type Operation } from '@kring/access';
import { circleSeenWith, seenBys, type Circle, type OfferId, type PersonId, type SeenBy } from '@kring/care-network';
import fc from 'fast-check';
import { engines } from '../../test/engines.js';
import { freshStore } from '../../test/fresh-store.js';
import { findHistory, logChange } from '../history/index.js';
import { newId } from '../new-id.js';
import { findOffers, pageOffers, recordOffer } from '../offer/index.js';
import { loadSituation } from '../situation/index.js';
import { plantTwoOrganisations, testIds as ids, testPermit } from '../testing/index.js';
import {
  addTie,
  clientIdsOfAccount,
  findClients,
  findPeople,
  findTie,
  findTiesOfMember,
  openCircle,
  removeTies,
  restoreTie,
  sayWhoSees,
} from './index.js';

type Persona = Parameters<typeof testPermit>[0];
const today = '2026-11-24';
const now = '2026-11-24T10:00:00.000Z';
const facts = {
  ...{ role: null, ring: null, sector: null, quality: null, supportGiven: [], supportReceived: [] },
  ...{ contactFrequency: null, lastContactOn: null },
} as const;
const ties = { [ids.bert]: ids.annaBert, [ids.carla]: ids.annaCarla };

describe.each(engines)('the say of a client on $name', ({ start }) => {
  const store = freshStore(start, plantTwoOrganisations);

  const say = (personId: PersonId, seenBy: SeenBy) =>
    store.db.write((tx) => sayWhoSees(tx, { clientId: ids.anna, personId, tieId: ties[personId]!, seenBy }));
  const opened = (as: Persona) =>
    store.db.read((tx) => openCircle(tx, testPermit(as, 'Query.circle'), ids.anna, today));
  const circleOf = async (as: Persona): Promise<Circle> => (await opened(as))!.circle;
  const namesFor = async (as: Persona) => (await circleOf(as)).members.map(({ person }) => person.name);
  const near = async (as: Persona, id: PersonId) => {
    const permit = testPermit(as, 'Query.person');
    const [person] = await store.db.read((tx) => findPeople(tx, permit.viewer, [id]));
    return person?.distance !== 'organisation';
  };

  it.each([
    ['everyone', ['teamLeader', 'consultant', 'client']],
    ['team', ['teamLeader', 'client']],
    ['nobody', ['client']],
  ] as const)('%s lets through who it says, to the circle and to the person', async (seenBy, allowed) => {
    await say(ids.bert, seenBy);
    for (const as of ['teamLeader', 'consultant', 'client'] as const) {
      const sees = (allowed as readonly string[]).includes(as);
      expect([as, await namesFor(as)]).toEqual([as, sees ? ['Bert', 'Carla'] : ['Carla']]);
      expect([as, await near(as, ids.bert)]).toEqual([as, sees]);
    }
  });

  it('hides every tie that tells of somebody, not the other at its end', async () => {
    await say(ids.bert, 'nobody');
    const { ties: seen } = await circleOf('teamLeader');
    expect(seen.map(({ id }) => id)).toEqual([ids.annaCarla]);
    const permit = testPermit('teamLeader', 'Mutation.changeTie');
    expect(await store.db.read((tx) => findTie(tx, permit, ids.bertCarla))).toBeNull();
    expect((await store.db.read((tx) => findTie(tx, permit, ids.annaCarla)))?.seenBy).toBeUndefined();
  });

  it('counts for the team how many are kept from it, and leaves them out of all other figures', async () => {
    await say(ids.bert, 'nobody');
    await say(ids.carla, 'team');
    const seen = await opened('teamLeader');
    expect([seen?.keptCount, seen?.client.circleSize]).toEqual([1, 1]);
    const permit = testPermit('consultant', 'Query.client');
    const [client] = await store.db.read((tx) => findClients(tx, permit, [ids.anna], today));
    expect([client?.circleSize, client?.fadingTieCount]).toEqual([0, 0]);
    expect((await opened('client'))?.keptCount).toBe(0);
  });

  it('never hides somebody from themselves', async () => {
    await say(ids.bert, 'nobody');
    const permit = testPermit('relative', 'Query.circle');
    expect(await store.db.read((tx) => clientIdsOfAccount(tx, permit))).toEqual([ids.anna]);
    expect(await namesFor('relative')).toEqual(['Bert']);
    expect(await near('relative', ids.bert)).toBe(true);
    const change = testPermit('relative', 'Mutation.recordContact');
    expect(await store.db.read((tx) => findTie(tx, change, ids.annaBert))).not.toBeNull();
  });

  it('holds in one circle: in another the same person is as they were', async () => {
    await say(ids.carla, 'nobody');
    expect(await namesFor('teamLeader')).toEqual(['Bert']);
    const other = await store.db.read((tx) =>
      openCircle(tx, testPermit('teamLeader', 'Query.circle'), ids.dirk, today),
    );
    expect(other?.circle.members.map(({ person }) => person.name)).toEqual(['Carla', 'Eva']);
    expect(await near('teamLeader', ids.carla)).toBe(true);
  });

  it('outlives the tie: who left is not read of, and comes back as kept as before', async () => {
    const leader = testPermit('teamLeader', 'Query.circleHistory');
    const client = testPermit('client', 'Query.circleHistory');
    const tie = await store.db.read((tx) => findTie(tx, client, ids.annaBert));
    await store.db.write((tx) =>
      logChange(tx, client, [ids.anna], {
        kind: 'contact',
        at: now,
        edits: [
          { of: 'tie', tieId: ids.annaBert, from: ids.annaSelf, to: ids.bert, version: 1, before: {}, after: {} },
        ],
      }),
    );
    const asked = { personId: null, tieId: null, before: null, first: 9 };
    const lines = async (permit: typeof leader) =>
      (await store.db.read((tx) => findHistory(tx, permit, ids.anna, asked))).changes.length;
    expect(await lines(leader)).toBe(1);
    await say(ids.bert, 'nobody');
    await store.db.write((tx) => removeTies(tx, [ids.annaBert, ids.bertCarla]));
    expect([await lines(leader), await lines(client)]).toEqual([0, 1]);
    const ends = { clientId: ids.anna, fromId: ids.annaSelf, toId: ids.bert };
    await store.db.write((tx) => restoreTie(tx, { ...ends, tieId: ids.annaBert, version: tie!.version + 1 }, facts));
    expect([await namesFor('teamLeader'), await namesFor('client')]).toEqual([['Carla'], ['Bert', 'Carla']]);
  });

  it('holds for a tie that is made later', async () => {
    await store.db.write((tx) => removeTies(tx, [ids.bertCarla]));
    await say(ids.bert, 'team');
    const tie = await store.db.write((tx) =>
      addTie(tx, { clientId: ids.anna, fromId: ids.carla, toId: ids.bert }, facts),
    );
    const seenBy = async (as: Persona) => (await circleOf(as)).ties.some(({ id }) => id === tie);
    expect([await seenBy('teamLeader'), await seenBy('consultant')]).toEqual([true, false]);
  });

  it('tells who removes somebody of every tie that goes along', async () => {
    await say(ids.bert, 'nobody');
    const all = await store.db.read((tx) => findTiesOfMember(tx, ids.anna, ids.carla));
    expect(all.map(({ id }) => id)).toEqual([ids.annaCarla, ids.bertCarla]);
  });

  describe('over somebody with offers', () => {
    const free = newId<OfferId>();
    const forAnna = newId<OfferId>();
    const work = { skills: [], ratherNot: [], hoursPerWeek: 2, times: [], place: null, travelKm: null } as const;
    const may = (as: Persona, operation: Operation) => testPermit(as, operation);
    beforeEach(() =>
      store.db.write(async (tx) => {
        const permit = may('relative', 'Mutation.recordOffer');
        for (const [id, audience] of [
          [free, { kind: 'anyone' }],
          [forAnna, { kind: 'client', clientId: ids.anna }],
        ] as const) {
          await recordOffer(tx, permit, { id, personId: ids.bert, content: { ...work, title: 'x', audience }, now });
        }
      }),
    );
    const seen = async (as: Persona) =>
      (await store.db.read((tx) => findOffers(tx, may(as, 'Query.offer'), [free, forAnna]))).length;
    const listed = async (as: Persona, filter: object) => {
      const page = { after: null, first: 20 } as never;
      const asked = { teamId: null, clientId: null, ...filter };
      return (await store.db.read((tx) => pageOffers(tx, may(as, 'Query.offers'), asked, page))).totalCount;
    };
    const weighed = async (as: Persona, operation: Operation) =>
      (await store.db.read((tx) => loadSituation(tx, may(as, operation), { teamIds: [ids.linde], today }))).offers
        .length;

    it('they come up for nobody from whom they are kept, and for those who may know them', async () => {
      expect([await seen('teamLeader'), await weighed('teamLeader', 'Query.suggestions')]).toEqual([2, 2]);
      await say(ids.bert, 'nobody');
      expect([await seen('teamLeader'), await seen('consultant'), await seen('client')]).toEqual([0, 0, 2]);
      expect([await listed('teamLeader', {}), await listed('teamLeader', { clientId: ids.anna })]).toEqual([0, 0]);
      expect(await listed('client', { clientId: ids.anna })).toBe(2);
      expect(await weighed('teamLeader', 'Query.suggestions')).toBe(0);
      await say(ids.bert, 'team');
      expect([await seen('teamLeader'), await seen('consultant')]).toEqual([2, 0]);
      expect(await weighed('consultant', 'Query.suggestions')).toBe(0);
    });

    it('their own offers and answers are theirs as before', async () => {
      await say(ids.bert, 'nobody');
      expect(await seen('relative')).toBe(2);
      expect(await listed('relative', { teamId: ids.linde })).toBe(2);
    });
  });

  it('makes a circle what the model says it is, whoever looks and whatever was said', async () => {
    const says = fc.constantFrom(...seenBys);
    await fc.assert(
      fc.asyncProperty(says, says, async (bert, carla) => {
        await say(ids.bert, bert);
        await say(ids.carla, carla);
        const whole = await circleOf('client');
        for (const as of ['teamLeader', 'consultant', 'client'] as const) {
          const expected = circleSeenWith(whole, saysThatLet(as));
          expect([as, await circleOf(as)]).toEqual([as, expected]);
        }
      }),
      { numRuns: 9 },
    );
  });
});
