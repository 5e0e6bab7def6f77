import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { testIds as ids } from '@kring/store/testing';
import { query } from '@kring/store';
import { change, namesInCircle } from '../testing/circle-changes.js';
import { ask, made } from '../testing/help.js';
import { aPhoto } from '../testing/photos.js';
import { startTestServer, type PersonaName, type TestServer } from '../testing/test-server.js';

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
});
afterEach(() => server.stop());

const fields = `sequence members { person { id name birthYear note photo skills { skill { code } }
  consents { purpose state } offers { title } } tie { id role ring sector lastContactOn supportGiven version } }
  tiesAmongMembers { from { id } to { id } role }`;
interface Member {
  readonly person: { readonly id: string; readonly name: string; readonly [field: string]: unknown };
  readonly tie: { readonly id: string; readonly version: number; readonly [field: string]: unknown };
}
interface Circle {
  readonly sequence: number;
  readonly members: readonly Member[];
  readonly tiesAmongMembers: readonly { readonly from: { id: string }; readonly to: { id: string } }[];
}
const circle = async (as: PersonaName = 'teamLeader') =>
  (
    (await ask(server, as, `query ($id: ID!) { circle(clientId: $id) { ${fields} } }`, { id: ids.anna })) as {
      circle: Circle;
    }
  ).circle;
const named = async (name: string, as?: PersonaName) =>
  (await circle(as)).members.filter(({ person }) => person.name === name);
const add = async (name: string, more: object = {}, as: PersonaName = 'teamLeader'): Promise<string> => {
  const { member } = await change<{ member: Member }>(
    server,
    'addPerson',
    'member { person { id name } tie { id version } }',
    { clientId: ids.anna, name, ...more },
    as,
  );
  return member.person.id;
};
const merge = async (
  personId: string,
  otherId: string,
  takeOther: readonly string[] = [],
  as: PersonaName = 'teamLeader',
) =>
  change<{ changeId: string | null }>(
    server,
    'mergePeople',
    'changeId',
    { clientId: ids.anna, personId, otherId, takeOther, sequence: (await circle(as)).sequence },
    as,
  );
const stack = async (as: PersonaName = 'teamLeader') =>
  (
    (await ask(
      server,
      as,
      'query ($id: ID!) { circleUndo(clientId: $id) { undo { id kind personName otherName } redo { id kind } } }',
      { id: ids.anna },
    )) as { circleUndo: Record<'undo' | 'redo', { id: string; kind: string } | null> }
  ).circleUndo;
const reverse = async (which: 'undo' | 'redo', as: PersonaName = 'teamLeader') =>
  change(
    server,
    'reverseChange',
    'change { kind reversal } conflicts { field before after }',
    { clientId: ids.anna, changeId: (await stack(as))[which]?.id ?? ids.anna },
    as,
  );
const withoutVersions = ({ members, tiesAmongMembers }: Circle) => ({
  members: members
    .map(({ person, tie: { version: _, ...tie } }) => ({ person, tie }))
    .toSorted((one, other) => (one.person.id < other.person.id ? -1 : 1)),
  ties: tiesAmongMembers.map(({ from, to }) => `${from.id} ${to.id}`).toSorted(),
});

/** Riet stands in the circle twice, with something of everything at the second entry. */
async function twice(): Promise<readonly [string, string]> {
  const one = await add('Riet Kok', {
    role: 'tante',
    ring: 2,
    sector: 'family',
    birthYear: 1950,
    lastContactOn: '2026-10-01',
  });
  const other = await add('Riet Kok-Smit', {
    ...{
      role: 'buurvrouw',
      ring: 3,
      sector: 'friends',
      birthYear: 1951,
      note: 'riet@kok.nl',
      lastContactOn: '2026-11-01',
    },
    supportGiven: ['advice'],
  });
  await change(server, 'addTie', '', { clientId: ids.anna, fromId: other, toId: ids.bert, role: 'neef' });
  await change(server, 'recordSkill', '', { personId: other, skill: 'garden' });
  await change(server, 'recordConsent', '', { personId: other, purpose: 'beAsked' });
  await change(server, 'setPhoto', '', { personId: other, photo: aPhoto });
  await made(server, 'teamLeader', 'recordOffer', {
    personId: other,
    title: 'Tuinhulp',
    skills: ['garden'],
    hoursPerWeek: 2,
  });
  return [one, other];
}

describe('two entries of one person', () => {
  it('become one with all that was known of either, and two again when that is taken back, and one again', async () => {
    const [one, other] = await twice();
    const before = withoutVersions(await circle());
    expect(await merge(one, other, ['birthYear', 'role'])).toMatchObject({ errors: [], changeId: expect.any(String) });
    const after = await circle();
    const [riet] = after.members.filter(({ person }) => person.id === one);
    expect(riet).toMatchObject({
      person: {
        ...{ name: 'Riet Kok', birthYear: 1951, note: 'riet@kok.nl', photo: expect.any(String) },
        ...{ skills: [{ skill: { code: 'garden' } }], offers: [{ title: 'Tuinhulp' }] },
      },
      tie: { role: 'buurvrouw', ring: 2, sector: 'family', lastContactOn: '2026-11-01', supportGiven: ['advice'] },
    });
    expect(riet?.person['consents']).toContainEqual({ purpose: 'beAsked', state: 'given' });
    expect(after.tiesAmongMembers).toContainEqual({ from: { id: one }, to: { id: ids.bert }, role: 'neef' });
    expect(after.members.map(({ person }) => person.name)).toEqual(['Bert', 'Carla', 'Riet Kok']);
    expect((await stack()).undo).toMatchObject({
      kind: 'peopleMerged',
      personName: 'Riet Kok',
      otherName: 'Riet Kok-Smit',
    });
    expect(await reverse('undo')).toMatchObject({ errors: [], conflicts: null });
    expect(withoutVersions(await circle())).toEqual(before);
    expect(await reverse('redo')).toMatchObject({ errors: [] });
    expect(withoutVersions(await circle()).members).toEqual(withoutVersions(after).members);
  });

  it('keep one history, in which both are found', async () => {
    const [one, other] = await twice();
    await merge(one, other);
    const { circleHistory } = (await ask(
      server,
      'teamLeader',
      'query ($id: ID!, $personId: ID!) { circleHistory(clientId: $id, personId: $personId) { kind personName } }',
      { id: ids.anna, personId: one },
    )) as { circleHistory: { kind: string; personName: string }[] };
    expect(circleHistory).toContainEqual({ kind: 'personAdded', personName: 'Riet Kok-Smit' });
    expect(circleHistory).toContainEqual({ kind: 'personAdded', personName: 'Riet Kok' });
  });

  it('hold to the strictest consent: a no outweighs a yes that is newer', async () => {
    const [one, other] = await twice();
    await change(server, 'recordConsent', '', { personId: one, purpose: 'beAsked' });
    await change(server, 'withdrawConsent', '', { personId: one, purpose: 'beAsked' });
    const stateOf = async () =>
      (await named('Riet Kok'))[0]?.person['consents'] as readonly { purpose: string; state: string }[];
    await merge(one, other);
    expect(await stateOf()).toContainEqual({ purpose: 'beAsked', state: 'withdrawn' });
    expect(await reverse('undo')).toMatchObject({ errors: [] });
    expect((await named('Riet Kok-Smit'))[0]?.person['consents']).toContainEqual({
      purpose: 'beAsked',
      state: 'given',
    });
  });

  it('hold to the strictest say of the client, who alone sees both, and tell nobody else of it', async () => {
    const kept = await add('Nienke', {}, 'client');
    const [{ tie }] = (await named('Nienke', 'client')) as [Member];
    await change(
      server,
      'setWhoSees',
      '',
      { clientId: ids.anna, personId: kept, expectedVersion: tie.version, seenBy: 'nobody' },
      'client',
    );
    const brought = await add('Nienke');
    expect(await merge(brought, kept)).toMatchObject({ errors: [{ code: 'NOT_IN_CIRCLE', field: 'otherId' }] });
    expect(await merge(brought, kept, [], 'client')).toMatchObject({ errors: [] });
    expect(await namesInCircle(server, ids.anna, 'client')).toEqual(['Bert', 'Carla', 'Nienke']);
    expect(await namesInCircle(server, ids.anna, 'teamLeader')).toEqual(['Bert', 'Carla']);
    const history = await ask(
      server,
      'teamLeader',
      'query ($id: ID!) { circleHistory(clientId: $id) { personName otherName } }',
      {
        id: ids.anna,
      },
    );
    expect(JSON.stringify(history)).not.toContain('Nienke');
    expect(await reverse('undo', 'client')).toMatchObject({ errors: [] });
    expect(await namesInCircle(server, ids.anna, 'teamLeader')).toEqual(['Bert', 'Carla', 'Nienke']);
    expect(await namesInCircle(server, ids.anna, 'client')).toEqual(['Bert', 'Carla', 'Nienke', 'Nienke']);
  });

  it('leave the one with an account, or in other circles; two such are not merged', async () => {
    const double = await add('Bert');
    expect(await merge(double, ids.bert)).toMatchObject({ errors: [] });
    expect((await circle()).members.map(({ person }) => person.id)).toContain(ids.bert);
    expect(await merge(ids.bert, ids.carla)).toMatchObject({
      errors: [{ code: 'CANNOT_BE_MERGED', field: 'otherId' }],
    });
  });

  it.each<PersonaName>(['consultant', 'relative'])('are not for a %s to merge', async (as) => {
    const double = await add('Bert');
    const { sequence } = await circle();
    const input = { clientId: ids.anna, personId: ids.bert, otherId: double, sequence };
    expect(await change(server, 'mergePeople', '', input, as)).toMatchObject({ errors: [{ code: 'FORBIDDEN' }] });
    expect(await namesInCircle(server, ids.anna, 'teamLeader')).toEqual(['Bert', 'Bert', 'Carla']);
  });

  it('are not merged when the circle changed since it was looked at, nor one with itself', async () => {
    const double = await add('Bert');
    const input = { clientId: ids.anna, personId: ids.bert, otherId: double, takeOther: [] };
    const { sequence } = await circle();
    await add('Kees');
    expect(await change(server, 'mergePeople', '', { ...input, sequence })).toMatchObject({
      errors: [{ code: 'STALE' }],
    });
    expect(await merge(double, double)).toMatchObject({ errors: [{ code: 'NOT_IN_CIRCLE', field: 'otherId' }] });
  });

  it('are forgotten together', async () => {
    const [one, other] = await twice();
    await merge(one, other);
    const forget = { clientId: ids.anna, personId: one, everywhere: true, agreements: 0 };
    expect(await change(server, 'forgetPerson', 'isErased', forget)).toMatchObject({ isErased: true });
    const texts = query<{ text: string }>(
      'testing.allNames',
      'MATCH (n) WHERE n.name IS NOT NULL RETURN n.name AS text',
    );
    const known = (await server.db.read((tx) => tx.run(texts))).map(({ text }) => text);
    expect(known.filter((text) => text.includes('Riet'))).toEqual([]);
    expect((await stack()).redo).toBeNull();
  });
});
