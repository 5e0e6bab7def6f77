import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testIds as ids } from '@kring/store/testing';
import { change } from '../testing/circle-changes.js';
import { ask } from '../testing/help.js';
import { startTestServer, type PersonaName, type TestServer } from '../testing/test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

interface Version {
  readonly id: string;
  readonly name: string;
}
interface Line {
  readonly id: string;
  readonly kind: string;
  readonly versionName: string | null;
}
interface Saved {
  readonly changeId: string;
  readonly versions: readonly Version[];
}

const clientId = ids.anna;
const read = async <Shown>(text: string, as: PersonaName = 'teamLeader') =>
  (await ask(server, as, `query ($id: ID!) { ${text} }`, { id: clientId })) as Shown;
const names = async () =>
  (await read<{ circleVersions: Version[] }>('circleVersions(clientId: $id) { name }')).circleVersions.map(
    ({ name }) => name,
  );
const tools = async (as?: PersonaName) => {
  const line = '{ id kind versionName }';
  type Answer = { circleUndo: { undo: Line | null; redo: Line | null } };
  return (await read<Answer>(`circleUndo(clientId: $id) { undo ${line} redo ${line} }`, as)).circleUndo;
};
const save = (name: string) =>
  change<Saved>(server, 'saveVersion', 'changeId versions { id name }', { clientId, name });
const remove = (id: string, as?: PersonaName) =>
  change<Saved>(server, 'removeVersion', 'changeId versions { name }', { clientId, id }, as);
const reverse = (changeId: string, as?: PersonaName) =>
  change(server, 'reverseChange', 'change { kind reversal versionName personName }', { clientId, changeId }, as);

describe('the name of a moment', () => {
  it('is undone and redone by name, however often', async () => {
    const { changeId, versions } = await save('Voor de kerst');
    const [version] = versions;
    expect(await tools()).toMatchObject({ undo: { id: changeId, kind: 'versionSaved', versionName: 'Voor de kerst' } });
    await remove(version?.id ?? '');
    for (const [name, left] of [
      ['undo', ['Voor de kerst']],
      ['undo', []],
      ['redo', ['Voor de kerst']],
      ['redo', []],
      ['undo', ['Voor de kerst']],
    ] as const) {
      await reverse((await tools())[name]?.id ?? '');
      expect(await names()).toEqual(left);
    }
    expect(await tools()).toMatchObject({
      undo: { kind: 'versionSaved', versionName: 'Voor de kerst' },
      redo: { kind: 'versionRemoved', versionName: 'Voor de kerst' },
    });
    await remove(version?.id ?? '');
  });

  it('comes back with the moment that it names', async () => {
    const { versions } = await save('Weg en terug');
    const id = versions.find(({ name }) => name === 'Weg en terug')?.id ?? '';
    await change(server, 'addPerson', '', { clientId, name: 'Kees', ring: 3, sector: 'community' });
    const { changeId } = await remove(id);
    expect(await reverse(changeId)).toEqual({
      change: { kind: 'versionRemoved', reversal: 'undo', versionName: 'Weg en terug', personName: 'Anna' },
      errors: [],
    });
    const text = `circleAt(clientId: $id, versionId: "${id}") { members { person: name } }`;
    const { circleAt } = await read<{ circleAt: { members: { person: string }[] } }>(text);
    expect(circleAt.members.map(({ person }) => person)).toEqual(['Bert', 'Carla']);
    await remove(id);
  });

  it('is left as somebody else left it', async () => {
    const { changeId, versions } = await save('Van ons beiden');
    await remove(versions.find(({ name }) => name === 'Van ons beiden')?.id ?? '', 'consultant');
    expect(await reverse(changeId)).toMatchObject({ change: null, errors: [{ code: 'NOT_FOUND', field: 'changeId' }] });
    expect(await names()).toEqual([]);
    await reverse((await tools('consultant')).undo?.id ?? '', 'consultant');
    expect(await names()).toEqual(['Van ons beiden']);
  });

  it('stands in the list of what was done, for who may read names of moments', async () => {
    const lines = 'circleHistory(clientId: $id, first: 100) { kind versionName }';
    const { circleHistory } = await read<{ circleHistory: Line[] }>(lines, 'consultant');
    expect(circleHistory.filter(({ versionName }) => versionName === 'Van ons beiden').map(({ kind }) => kind)).toEqual(
      ['versionRemoved', 'versionRemoved', 'versionSaved'],
    );
    const asRelative = await read<{ circleHistory: Line[] }>(lines, 'relative');
    expect(asRelative.circleHistory.filter(({ versionName }) => versionName !== null)).toEqual([]);
  });
});
