import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testIds as ids } from '@kring/store/testing';
import { change } from '../testing/circle-changes.js';
import { ask } from '../testing/help.js';
import { startTestServer, type PersonaName, type TestServer } from '../testing/test-server.js';

let server: TestServer;
let beginning: string;

/** Anna's circle in September, October and November: Carla moves, Kees comes, Bert goes. */
beforeAll(async () => {
  server = await startTestServer();
  onThe('2026-09-10T10:00:00.000Z');
  beginning = await saved('Begin');
  await change(server, 'moveOnMap', '', { tieId: ids.annaCarla, expectedVersion: 1, ring: 1, sector: 'friends' });
  onThe('2026-10-10T10:00:00.000Z');
  await change(server, 'addPerson', '', { clientId: ids.anna, name: 'Kees', ring: 3, sector: 'community' });
  onThe('2026-11-10T10:00:00.000Z');
  await change(server, 'removeFromCircle', '', { clientId: ids.anna, personId: ids.bert });
  onThe('2026-11-24T10:00:00.000Z');
});
afterAll(() => server.stop());

function onThe(moment: string): void {
  server.clock.moment = moment;
  server.forgetCookies();
}

async function saved(name: string): Promise<string> {
  const { versions } = await change<{ versions: { id: string }[] }>(server, 'saveVersion', 'versions { id }', {
    clientId: ids.anna,
    name,
  });
  return versions[0]?.id ?? '';
}

const text = `query ($id: ID!, $on: CalendarDay, $versionId: ID) { circleAt(clientId: $id, on: $on, versionId: $versionId) {
  on knownSince members { name tie { ring sector fading daysSinceContact quality } } tiesAmongMembers { role } } }`;
interface Moment {
  readonly on: string;
  readonly members: readonly { readonly name: string; readonly tie: object }[];
  readonly tiesAmongMembers: readonly object[];
}
const at = async (asked: object, as: PersonaName = 'teamLeader', id: string = ids.anna): Promise<Moment | null> =>
  ((await ask(server, as, text, { id, ...asked })) as { circleAt: Moment | null }).circleAt;
const names = (moment: Moment | null) => moment?.members.map(({ name }) => name);

describe('a circle on a day', () => {
  it.each<[string, readonly string[]]>([
    ['2026-09-09', ['Bert', 'Carla']],
    ['2026-10-09', ['Bert', 'Carla']],
    ['2026-10-10', ['Bert', 'Carla', 'Kees']],
    ['2026-11-10', ['Carla', 'Kees']],
    ['2026-11-24', ['Carla', 'Kees']],
    ['2030-01-01', ['Carla', 'Kees']],
  ])('holds who was there at the end of %s', async (on, expected) => {
    expect(names(await at({ on }))).toEqual(expected);
  });

  it('has people where they stood, and who knew whom', async () => {
    const before = await at({ on: '2026-09-09' });
    expect(before?.members[1]).toMatchObject({ name: 'Carla', tie: { ring: 2, sector: 'family' } });
    expect(before?.tiesAmongMembers).toEqual([{ role: 'kennis' }]);
    const now = await at({});
    expect(now?.members[0]).toMatchObject({ name: 'Carla', tie: { ring: 1, sector: 'friends' } });
    expect(now?.tiesAmongMembers).toEqual([]);
  });

  it('counts fading from that day, and says since when it is known', async () => {
    const [bert] = (await at({ on: '2026-09-10' }))?.members ?? [];
    expect(bert?.tie).toMatchObject({ fading: false, daysSinceContact: 9 });
    expect((await at({ on: '2026-08-01' }))?.members[0]?.tie).toMatchObject({ fading: null, daysSinceContact: null });
    expect(await at({ on: '2026-08-01' })).toMatchObject({ on: '2026-08-01', knownSince: '2026-09-10T10:00:00.000Z' });
  });

  it('is found by the name it was given', async () => {
    expect(await at({ versionId: beginning })).toMatchObject({
      on: '2026-09-10',
      members: [{ name: 'Bert' }, { tie: { ring: 2 } }],
    });
    const { circleVersions } = (await ask(
      server,
      'consultant',
      'query ($id: ID!) { circleVersions(clientId: $id) { id name on byName } }',
      { id: ids.anna },
    )) as { circleVersions: unknown };
    expect(circleVersions).toEqual([{ id: beginning, name: 'Begin', on: '2026-09-10', byName: 'Lotte' }]);
  });

  it('is out of reach where the circle is', async () => {
    expect(await at({}, 'otherTeamLeader')).toBeNull();
    expect(await at({ versionId: beginning }, 'teamLeader', ids.dirk)).toBeNull();
  });
});

describe('a saved version', () => {
  it('asks for a name, and for a circle in reach', async () => {
    const save = (input: object) => change(server, 'saveVersion', 'versions { name }', input);
    expect(await save({ clientId: ids.anna, name: ' ' })).toMatchObject({
      errors: [{ code: 'REQUIRED', field: 'name' }],
    });
    expect(await save({ clientId: ids.finn, name: 'Nu' })).toMatchObject({
      versions: null,
      errors: [{ code: 'NOT_FOUND', field: 'clientId' }],
    });
  });

  it('goes, and leaves the history', async () => {
    const id = await saved('Even');
    const input = { clientId: ids.anna, id };
    expect(await change(server, 'removeVersion', 'versions { name }', input)).toMatchObject({
      versions: [{ name: 'Begin' }],
    });
    expect(await change(server, 'removeVersion', 'versions { name }', input)).toMatchObject({
      errors: [{ code: 'NOT_FOUND', field: 'id' }],
    });
    expect(names(await at({ on: '2026-09-09' }))).toEqual(['Bert', 'Carla']);
  });
});

describe('the news of a circle', () => {
  const sequence = async (as: PersonaName = 'teamLeader') =>
    (
      (await ask(server, as, 'query ($id: ID!) { circleSequence(clientId: $id) }', { id: ids.anna })) as {
        circleSequence: number | null;
      }
    ).circleSequence;

  it('is a number that goes up with every change, for who may see the circle', async () => {
    const before = (await sequence()) ?? 0;
    await change(server, 'moveOnMap', '', { tieId: ids.annaCarla, expectedVersion: 2, ring: 2, sector: 'friends' });
    expect(await sequence('consultant')).toBe(before + 1);
    expect(await sequence('otherTeamLeader')).toBeNull();
    const text =
      'query ($id: ID!, $after: Int) { circleHistory(clientId: $id, after: $after) { byName kind personName } }';
    const { circleHistory } = (await ask(server, 'consultant', text, { id: ids.anna, after: before })) as {
      circleHistory: unknown;
    };
    expect(circleHistory).toEqual([{ byName: 'Lotte', kind: 'moved', personName: 'Carla' }]);
  });
});
