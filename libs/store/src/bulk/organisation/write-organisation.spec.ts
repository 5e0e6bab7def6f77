import { describe, expect, it } from '@jest/globals';
import { engines, testQuery } from '../../../test/engines.js';
import { freshStore } from '../../../test/fresh-store.js';
import type { GraphDb } from '../../engine/index.js';
import { needColumns, needOf, type NeedRow } from '../../need/need-row.js';
import { offerColumns, offerOf, type OfferRow } from '../../offer/offer-row.js';
import { smallOrganisation, swollenOrganisation } from '../small-organisation.js';
import { writeOrganisation } from './write-organisation.js';

const countNodes = testQuery<{ label: string; count: number }>(
  'MATCH (n) WHERE NOT n:Migration RETURN labels(n)[0] AS label, count(n) AS count',
);
const countRelationships = testQuery<{ type: string; count: number }>(
  'MATCH (one)-[r]->(other) WHERE NOT one:Migration RETURN type(r) AS type, count(r) AS count',
);
const allNeeds = testQuery<NeedRow>(`MATCH (team:Team)-[:HAS_NEED]->(need:Need) RETURN ${needColumns}`);
const allOffers = testQuery<OfferRow>(
  `MATCH (person:Person)-[:MAKES]->(offer:Offer) RETURN ${offerColumns} ORDER BY offer.id`,
);
const mia = testQuery<{
  mia: object;
  level: string;
  source: string | null;
}>(`MATCH (person:Person {name: 'Mia Kok'})-[held:HAS_SKILL]->(:Skill)
   RETURN person {.*} AS mia, held.level AS level, held.source AS source`);
const rename = testQuery<never>(`MATCH (person:Person {name: 'Kees Vos'}) SET person.name = 'Cees Vos'`);
const named = testQuery<{ count: number }>('MATCH (p:Person {name: $name}) RETURN count(p) AS count');
const served = testQuery<{ loading: boolean | null; accounts: number }>(`MATCH (organisation:Organisation)
   RETURN organisation.loading AS loading, COUNT { (organisation)-[:HAS_ACCOUNT]->(:Account) } AS accounts`);

const counts = async (db: GraphDb) => ({
  nodes: Object.fromEntries((await db.read((tx) => tx.run(countNodes))).map(({ label, count }) => [label, count])),
  relationships: Object.fromEntries(
    (await db.read((tx) => tx.run(countRelationships))).map(({ type, count }) => [type, count]),
  ),
});

/** A store whose transactions fail from the given one on. */
const failingAfter = (db: GraphDb, transactions: number): Pick<GraphDb, 'write'> => {
  let count = 0;
  return {
    write: (work) => (++count > transactions ? Promise.reject(new Error('out of power')) : db.write(work)),
  };
};

describe.each(engines)('loading an organisation on $name', ({ start }) => {
  const store = freshStore(start);

  it('writes one of everything, with every relationship of the graph', async () => {
    await writeOrganisation(store.db, smallOrganisation);
    expect(await counts(store.db)).toEqual({
      nodes: {
        Organisation: 1,
        Team: 1,
        TeamMember: 1,
        Person: 3,
        Skill: 1,
        Consent: 1,
        Client: 1,
        Tie: 3,
        Offer: 2,
        Need: 1,
        Task: 1,
        TaskPolicy: 1,
        ExperimentAgreement: 1,
        Match: 2,
        Agreement: 1,
        Account: 4,
      },
      relationships: {
        HAS_TEAM: 1,
        HAS_MEMBER: 1,
        KNOWS: 3,
        HAS_SKILL: 1,
        GAVE: 1,
        CARES_FOR: 1,
        IS: 1,
        HAS_TIE: 3,
        FROM: 3,
        TO: 3,
        MAKES: 2,
        MEANT_FOR: 2,
        HAS_NEED: 1,
        FOR: 1,
        DOES: 1,
        KEEPS: 1,
        OWNED_BY: 1,
        OPENS: 1,
        IN: 1,
        PROPOSES: 2,
        MEETS: 1,
        TAKES_OVER: 1,
        FREES_FOR: 1,
        SEALS: 1,
        HAS_ACCOUNT: 4,
        WORKS_IN: 1,
        GUIDES: 1,
        ACTS_FOR: 3,
      },
    });
  });

  it('writes what the repositories read', async () => {
    await writeOrganisation(store.db, smallOrganisation);
    expect((await store.db.read((tx) => tx.run(allNeeds))).map(needOf)).toEqual(smallOrganisation.needs);
    expect((await store.db.read((tx) => tx.run(allOffers))).map(offerOf)).toEqual(smallOrganisation.offers);
    expect(await store.db.read((tx) => tx.run(mia))).toEqual([
      {
        mia: {
          id: smallOrganisation.people[1]?.person.id,
          name: 'Mia Kok',
          kind: 'person',
          deceased: false,
          birthYear: 1990,
          speaks: ['nl', 'fr'],
          homeName: 'Leusden',
          homeLatitude: 52.13,
          homeLongitude: 5.43,
          certificateUntil: '2027-03-01',
          note: 'Bakt graag.',
          version: 1,
        },
        level: 'expert',
        source: null,
      },
    ]);
  });

  it('makes nothing double when it is repeated, and leaves alone what people changed since', async () => {
    await writeOrganisation(store.db, smallOrganisation);
    const before = await counts(store.db);
    await store.db.write((tx) => tx.run(rename));
    await writeOrganisation(store.db, smallOrganisation);
    expect(await counts(store.db)).toEqual(before);
    expect(await store.db.read((tx) => tx.run(named, { name: 'Cees Vos' }))).toEqual([{ count: 1 }]);
  });

  it('says how far it is', async () => {
    const progress: number[][] = [];
    await writeOrganisation(store.db, smallOrganisation, (written, total) => progress.push([written, total]));
    expect(progress).toEqual([[38, 38]]);
  });

  it('leaves nothing of a small one that is cut short', async () => {
    const broken = { ...smallOrganisation, accounts: [{ ...smallOrganisation.accounts[0]!, persona: Number.NaN }] };
    await expect(writeOrganisation(store.db, broken as never)).rejects.toThrow();
    expect(await counts(store.db)).toEqual({ nodes: {}, relationships: {} });
  });

  it('leaves a large one that is cut short marked and without accounts, and completes it the next time', async () => {
    const large = swollenOrganisation(5_000);
    await expect(writeOrganisation(failingAfter(store.db, 4), large)).rejects.toThrow('out of power');
    expect(await store.db.read((tx) => tx.run(served))).toEqual([{ loading: true, accounts: 0 }]);
    await writeOrganisation(store.db, large);
    expect(await store.db.read((tx) => tx.run(served))).toEqual([{ loading: null, accounts: 4 }]);
    expect((await counts(store.db)).nodes['Person']).toBe(5_003);
  });
});
