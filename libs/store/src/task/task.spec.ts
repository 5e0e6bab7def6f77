import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TaskId } from '@kring/care-network';
import { newId } from '../new-id.js';
import { plantTwoOrganisations, temporaryStore, testIds, testPermit, type TemporaryStore } from '../testing/index.js';
import { changeTask, findTasks, isTakenOver, pageTasks, recordTask, removeTask, type TaskContent } from './index.js';

type Persona = Parameters<typeof testPermit>[0];

const administration: TaskContent = {
  title: 'Administratie',
  taskKind: 'administration',
  skills: ['administration.bookkeeping'] as unknown as TaskContent['skills'],
  hoursPerWeek: 6,
  times: [],
  place: null,
  certificateRequired: false,
};

let store: TemporaryStore;
const id = newId<TaskId>();

const record = (as: Persona, taskId: TaskId, content = administration) =>
  store.db.write((tx) =>
    recordTask(tx, testPermit(as, 'Mutation.recordTask'), { id: taskId, teamId: testIds.linde, content }),
  );
const titles = (as: Persona) =>
  store.db.read(async (tx) => {
    const page = await pageTasks(tx, testPermit(as, 'Query.tasks'), testIds.linde, { first: 25, after: null });
    expect(page.totalCount).toBe(page.items.length);
    return page.items.map(({ title }) => title);
  });

beforeAll(async () => {
  store = await temporaryStore();
  await plantTwoOrganisations(store.db);
  await record('teamLeader', id);
});
afterAll(() => store.dispose());

describe('a task', () => {
  it('is read back as it was recorded', async () => {
    const found = await store.db.read((tx) => findTasks(tx, testPermit('coordinator', 'Query.tasks'), [id]));
    expect(found).toEqual([{ ...administration, id, teamId: testIds.linde, version: 1 }]);
  });

  it.each<Persona>(['otherTeamLeader', 'foreignTeamLeader', 'foreignCoordinator', 'client', 'relative'])(
    'is neither recorded nor seen by a %s, who has nothing to do with the team',
    async (as) => {
      expect(await record(as, newId())).toBeNull();
      expect(await titles(as)).toEqual([]);
    },
  );

  it('says what was recorded last, and is gone when it is removed', async () => {
    const other = newId<TaskId>();
    await record('teamLeader', other, { ...administration, title: 'Koken' });
    const permit = testPermit('teamLeader', 'Mutation.changeTask');
    const content: TaskContent = { ...administration, title: 'Koken voor de groep', taskKind: 'cooking' };
    const changed = await store.db.write((tx) => changeTask(tx, permit, other, content));
    expect(changed).toEqual({ ...content, id: other, teamId: testIds.linde, version: 2 });
    expect(await titles('teamLeader')).toEqual(['Administratie', 'Koken voor de groep']);
    await store.db.write(async (tx) => {
      expect(await isTakenOver(tx, permit, other)).toBe(false);
      await removeTask(tx, testPermit('otherTeamLeader', 'Mutation.removeTask'), other);
    });
    expect(await titles('teamLeader')).toEqual(['Administratie', 'Koken voor de groep']);
    await store.db.write((tx) => removeTask(tx, permit, other));
    expect(await titles('teamLeader')).toEqual(['Administratie']);
  });
});
