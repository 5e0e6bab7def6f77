import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { testIds as ids } from '@kring/store/testing';
import { change, namesInCircle } from '../testing/circle-changes.js';
import { ask } from '../testing/help.js';
import { startTestServer, type PersonaName, type TestServer } from '../testing/test-server.js';

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
});
afterEach(() => server.stop());

interface Member {
  readonly person: { readonly id: string; readonly name: string; readonly birthYear: number | null };
  readonly tie: { readonly version: number; readonly seenBy: string | null };
}

interface Preview {
  readonly seen: string;
  readonly rows: readonly { readonly name: string; readonly state: string }[];
}

const input = (text: string) => ({
  clientId: ids.anna,
  files: [{ name: 'kring.csv', content: Buffer.from(text).toString('base64') }],
});

async function look(text: string, as: PersonaName) {
  const query = `query ($input: ReadImportInput!) {
    circleImport(input: $input) { seen rows { kind state name why changes { field before after } } remarks { code } }
  }`;
  const answer = await ask(server, as, query, { input: input(text) });
  return (answer as { circleImport: Preview }).circleImport;
}

async function bring(text: string, as: PersonaName = 'teamLeader') {
  const { seen } = await look(text, as);
  return change<{ added: number; changed: number; changeId: string }>(
    server,
    'importCircle',
    'added changed changeId',
    { ...input(text), seen },
    as,
  );
}

async function namesakes(as: PersonaName): Promise<readonly Member[]> {
  const query =
    'query ($id: ID!) { circle(clientId: $id) { members { person { id name birthYear } tie { version seenBy } } } }';
  const { circle } = (await ask(server, as, query, { id: ids.anna })) as { circle: { members: readonly Member[] } };
  return circle.members.filter(({ person }) => person.name === 'Nienke');
}

async function keep(seenBy: 'team' | 'nobody'): Promise<string> {
  const [found] = await namesakes('client');
  const { person, tie } = found!;
  const said = { clientId: ids.anna, personId: person.id, expectedVersion: tie.version, seenBy };
  expect((await change(server, 'setWhoSees', '', said, 'client')).errors).toEqual([]);
  return person.id;
}

const file = 'Naam;Geboortejaar;Kent\nNienke;1960;Bert\nBert;;\n';
const later = file.replace('1960', '1999');

describe.each([
  ['nobody', 'teamLeader'],
  ['team', 'consultant'],
] as const)('somebody seen by %s, in a file of a %s', (seenBy, as) => {
  it('is told as anybody who was never there, whether a file or a hand brought them', async () => {
    await bring(file);
    const before = await look(later.replaceAll('Nienke', 'Nieuw'), as);
    await keep(seenBy);
    const seen = await look(later, as);
    expect(seen.rows.find(({ name }) => name === 'Nienke')?.state).toBe('new');
    expect(JSON.stringify(seen.rows)).toBe(JSON.stringify(before.rows).replaceAll('Nieuw', 'Nienke'));
  });

  it('is somebody new to whoever may not see them, and is left as they are', async () => {
    await bring(file);
    const kept = await keep(seenBy);
    expect(await bring(later, as)).toMatchObject({ errors: [], added: 1, changed: 0 });
    expect(await namesakes(as)).toMatchObject([{ person: { birthYear: 1999 } }]);
    const forClient = await namesakes('client');
    expect(forClient).toHaveLength(2);
    expect(forClient.find(({ person }) => person.id === kept)).toMatchObject({
      person: { birthYear: 1960 },
      tie: { seenBy },
    });
    expect((await look(later, as)).rows.map(({ state }) => state)).toEqual([
      'alreadyThere',
      'alreadyThere',
      'alreadyThere',
    ]);
  });

  it('stays so when they left the circle and come back in a file', async () => {
    await bring(file);
    const kept = await keep(seenBy);
    await change(server, 'removeFromCircle', '', { clientId: ids.anna, personId: kept }, 'client');
    await bring(later, as);
    const [found] = await namesakes(as);
    expect(found?.person).toMatchObject({ birthYear: 1999 });
    expect(found?.person.id).not.toBe(kept);
  });
});

it('is found by the client, who sees them', async () => {
  await bring(file);
  await keep('nobody');
  expect(await bring(later, 'client')).toMatchObject({ errors: [], added: 0, changed: 1 });
  expect(await namesakes('client')).toMatchObject([{ person: { birthYear: 1999 }, tie: { seenBy: 'nobody' } }]);
  expect(await namesInCircle(server, ids.anna, 'teamLeader')).not.toContain('Nienke');
});

it('brings somebody of their own, whom whoever brought them takes back and brings again', async () => {
  await bring(file);
  await keep('nobody');
  const { changeId } = await bring(later);
  const undone = await change<{ change: { id: string } }>(server, 'reverseChange', 'change { id }', {
    ...{ clientId: ids.anna, changeId },
  });
  expect([undone.errors, (await namesakes('teamLeader')).length, (await namesakes('client')).length]).toEqual([
    [],
    0,
    1,
  ]);
  await change(server, 'reverseChange', '', { clientId: ids.anna, changeId: undone.change.id });
  expect((await namesakes('teamLeader')).length).toBe(1);
});
