import { describe, expect, it } from '@jest/globals';
import type { ClientId, TeamId } from '@kring/care-network';
import { engines, testQuery } from '../../../test/engines.js';
import { freshStore } from '../../../test/fresh-store.js';
import { findCircleForImport, findTeamForImport, importIntoCircle } from './import-circle.js';
import { smallOrganisation } from '../small-organisation.js';
import { writeOrganisation } from '../organisation/write-organisation.js';

const events = testQuery<{ operation: string; role: string; at: string }>(
  `MATCH (:Organisation)-[:LOGS]->(event:AccessEvent)-[:ABOUT]->(:Client)
   RETURN event.operation AS operation, event.role AS role, event.at AS at`,
);

const lines = testQuery<object>(
  `MATCH (:Client)-[:HAS_CHANGE]->(change:CircleChange)-[:TELLS_OF]->(person:Person)
   RETURN change.changeId AS changeId, change.kind AS kind, change.sequence AS sequence, change.index AS index,
     change.format AS format, change.people AS people, change.subject AS subject, person.id AS tellsOf,
     COUNT { (change)-[:BY]->(:Account) } AS byAccount
   ORDER BY index`,
);

const inOrder = (found: readonly object[]): readonly object[] =>
  (found as readonly { readonly sequence: number; readonly index: number }[]).toSorted(
    (one, other) => one.sequence - other.sequence || one.index - other.index,
  );

const { organisation, teams, clients, people, ties } = smallOrganisation;
const team = teams[0]!.team;
const now = '2026-11-24T10:00:00.000Z';

describe.each(engines)('bringing a circle into the store on $name', ({ start }) => {
  const store = freshStore(start);

  it('finds the circle with the ties that are there', async () => {
    await writeOrganisation(store.db, smallOrganisation);
    const client = clients[0]!.client;
    const circle = await store.db.read((tx) => findCircleForImport(tx, client.id));
    expect(circle).toEqual({
      organisationId: organisation.id,
      teamId: team.id,
      clientId: client.id,
      personId: client.personId,
      name: 'Kees Vos',
      ties: [
        { id: ties[0]?.id, fromId: client.personId, fromName: 'Kees Vos', toId: ties[0]?.to, toName: 'Mia Kok' },
        { id: ties[1]?.id, fromId: client.personId, fromName: 'Kees Vos', toId: ties[1]?.to, toName: 'Truus Vos' },
        { id: ties[2]?.id, fromId: ties[2]?.from, fromName: 'Truus Vos', toId: ties[2]?.to, toName: 'Mia Kok' },
      ],
    });
  });

  it('finds no circle and no organisation for what is not there', async () => {
    await writeOrganisation(store.db, smallOrganisation);
    expect(await store.db.read((tx) => findCircleForImport(tx, team.id as string as ClientId))).toBeNull();
    expect(await store.db.read((tx) => findTeamForImport(tx, organisation.id as string as TeamId))).toBeNull();
    expect(await store.db.read((tx) => findTeamForImport(tx, team.id))).toBe(organisation.id);
  });

  it('adds a client with a circle, once, and leaves a trace each time', async () => {
    await writeOrganisation(store.db, {
      ...smallOrganisation,
      people: [],
      clients: [],
      ties: [],
      offers: [],
      needs: [],
      matches: [],
      agreements: [],
    });
    const to = { organisationId: organisation.id, teamId: team.id, client: clients[0]!.client };
    const brought = { ...to, people, ties, changedPeople: [], changedTies: [] };
    const bring = () =>
      store.db.write((tx) => importIntoCircle(tx, brought, { permit: null, at: now, format: 'easynwk' }));
    const line = await bring();
    expect(await bring()).toBeNull();
    const circle = await store.db.read((tx) => findCircleForImport(tx, clients[0]!.client.id));
    expect(circle?.ties.map(({ id }) => id)).toEqual(ties.map(({ id }) => id));
    const event = { operation: 'importCircle', role: 'operator', at: now };
    expect(await store.db.read((tx) => tx.run(events))).toEqual([event, event]);
    const head = { kind: 'imported', sequence: 2, format: 'easynwk', people: 2, byAccount: 0 };
    const [begun, ...rest] = await store.db.read((tx) => tx.run(lines)).then(inOrder);
    expect(begun).toMatchObject({ kind: 'circleBegun', sequence: 1, byAccount: 0 });
    expect(rest).toEqual([
      { ...head, changeId: line, index: 0, subject: 'person', tellsOf: clients[0]!.client.personId },
      ...ties.map((tie, at) => ({ ...head, changeId: line, index: at + 1, subject: 'tie', tellsOf: tie.to })),
    ]);
  });
});
