import { describe, expect, it } from '@jest/globals';
import type { ClientId } from '@kring/care-network';
import { engines, testQuery } from '../../../test/engines.js';
import { freshStore } from '../../../test/fresh-store.js';
import { smallOrganisation } from '../small-organisation.js';
import { changeMembers, findWholeCircle, holdWholeCircle, recordCircleExport } from './whole-circle.js';
import { writeOrganisation } from '../organisation/write-organisation.js';

const events = testQuery<{ operation: string; role: string; at: string }>(
  `MATCH (:Organisation)-[:LOGS]->(event:AccessEvent)-[:ABOUT]->(:Client)
   RETURN event.operation AS operation, event.role AS role, event.at AS at`,
);

const { organisation, teams, clients, people, ties } = smallOrganisation;
const { client } = clients[0]!;
const now = '2026-11-24T10:00:00.000Z';

describe.each(engines)('a whole circle on $name', ({ start }) => {
  const store = freshStore(start, (db) => writeOrganisation(db, smallOrganisation));

  const found = () => store.db.read((tx) => findWholeCircle(tx, client.id));

  it('has the client, everyone around them and every tie', async () => {
    const whole = await found();
    const inCircle = ties.filter(({ clientId }) => clientId === client.id);
    const members = inCircle.filter(({ from }) => from === client.personId).map(({ to }) => to);
    expect([whole?.organisationId, whole?.teamId]).toEqual([organisation.id, teams[0]!.team.id]);
    expect(whole?.circle.client).toEqual(client);
    expect(whole?.circle.self).toEqual(people.find(({ person }) => person.id === client.personId)?.person);
    expect(whole?.circle.members.map(({ person }) => person.id).toSorted()).toEqual(members.toSorted());
    expect(whole?.circle.ties).toEqual(inCircle.toSorted((one, other) => (one.id < other.id ? -1 : 1)));
  });

  it('is not there for what is no client', async () => {
    expect(await store.db.read((tx) => findWholeCircle(tx, organisation.id as string as ClientId))).toBeNull();
  });

  it('takes changes of people and ties, each a new version, and leaves the rest', async () => {
    const before = (await found())!.circle;
    const person = { ...before.members[0]!.person, note: 'Belt elke zondag', birthYear: 1958, home: null };
    const tie = { ...before.ties[0]!, ring: 3 as const, supportReceived: ['advice' as const], role: null };
    await store.db.write(async (tx) => {
      await holdWholeCircle(tx, client.id);
      await changeMembers(tx, [person], [tie]);
    });
    const after = (await found())!.circle;
    expect(after.members[0]!.person).toEqual({ ...person, version: person.version + 1 });
    expect(after.ties[0]).toEqual({ ...tie, version: tie.version + 1 });
    expect(after.ties.slice(1)).toEqual(before.ties.slice(1));
    expect(after.members.slice(1)).toEqual(before.members.slice(1));
  });

  it('leaves a trace when it goes out', async () => {
    await store.db.write((tx) => recordCircleExport(tx, client.id, now));
    expect(await store.db.read((tx) => tx.run(events))).toEqual([
      { operation: 'exportCircle', role: 'operator', at: now },
    ]);
  });
});
