import { beforeAll, describe, expect, it } from '@jest/globals';
import type { AgreementId, ChangeId, MatchId, NeedId, OfferId, SkillCode, TaskId, TeamId } from '@kring/care-network';
import { asLines, backupOf } from '../../test/backup-lines.js';
import { engines } from '../../test/engines.js';
import { freshStore, type FreshStore } from '../../test/fresh-store.js';
import { restoreStore } from '../backup/index.js';
import { eraseClient, whatHangsOnClient } from '../circle/index.js';
import type { GraphTransaction } from '../engine/graph-db.js';
import { answerMatch, proposeMatch, sealMatch } from '../match/index.js';
import { recordNeed, removeNeed } from '../need/index.js';
import { newId } from '../new-id.js';
import { recordOffer } from '../offer/index.js';
import { recordPolicy } from '../policy/index.js';
import { recordTask } from '../task/index.js';
import { plantTwoOrganisations, testIds as ids, testPermit } from '../testing/index.js';
import {
  findOwnWorkChange,
  findOwnWorkChanges,
  isAskedSince,
  lastWorkChangerSince,
  logWorkChange,
  needRecorded,
  needRemoved,
  policyRecorded,
  taskRecorded,
  whatHangsOnWork,
} from './index.js';

type Persona = Parameters<typeof testPermit>[0];

const at = '2026-11-24T10:00:00.000Z';
const skills = ['garden' as SkillCode];
const work = { title: 'Werk', taskKind: 'garden', skills, hoursPerWeek: 2, times: [], place: null } as const;
const taskContent = { ...work, certificateRequired: false };
const needContent = { ...taskContent, languages: [], performer: 'anyone', preferredSector: null } as const;
const policyContent = {
  keptFor: 'staff',
  ground: 'custom',
  statement: 'Dat doen wij.',
  source: null,
  ownerId: null,
  decidedOn: null,
  reviewOn: null,
} as const;
const reverses = (persona: Persona) => testPermit(persona, 'Mutation.reverseWork');

let store: FreshStore;
const inWrite = <T>(run: (tx: GraphTransaction) => Promise<T>): Promise<T> => store.db.write(run);
const inRead = <T>(run: (tx: GraphTransaction) => Promise<T>): Promise<T> => store.db.read(run);

/** Records a need of Anna, with its line. */
async function recordsNeed(persona: Persona, title = 'Werk') {
  const id = newId<NeedId>();
  const line = await inWrite(async (tx) => {
    const asked = { id, teamId: ids.linde, clientId: ids.anna, content: { ...needContent, title } };
    const need = (await recordNeed(tx, testPermit(persona, 'Mutation.recordNeed'), asked))!;
    const owner = { kind: 'team', teamId: ids.linde } as const;
    const change = { kind: 'needRecorded', owner, at, title, taskKind: need.taskKind, clientId: ids.anna } as const;
    return { need, id: await logWorkChange(tx, reverses(persona), { ...change, edit: needRecorded(need) }) };
  });
  return { id, need: line.need, changeId: line.id! };
}

async function recordsTask(persona: Persona) {
  const id = newId<TaskId>();
  const permit = testPermit(persona, 'Mutation.recordTask');
  const changeId = await inWrite(async (tx) => {
    const task = (await recordTask(tx, permit, { id, teamId: ids.linde, content: taskContent }))!;
    const owner = { kind: 'team', teamId: ids.linde } as const;
    const change = { kind: 'taskRecorded', owner, at, title: 'Taak', taskKind: 'garden', clientId: null } as const;
    return logWorkChange(tx, permit, { ...change, edit: taskRecorded(task) });
  });
  return { id, changeId: changeId! };
}

const recordsPolicy = (persona: Persona) =>
  inWrite(async (tx) => {
    const permit = testPermit(persona, 'Mutation.recordPolicy');
    const policy = (await recordPolicy(tx, permit, { id: newId(), taskKind: 'garden', content: policyContent }))!;
    const owner = { kind: 'organisation' } as const;
    const change = { kind: 'policyRecorded', owner, at, title: 'Wij', taskKind: 'garden', clientId: null } as const;
    return (await logWorkChange(tx, permit, { ...change, edit: policyRecorded(policy) }))!;
  });

const own = (persona: Persona, teamId: TeamId | null = ids.linde) =>
  inRead((tx) => findOwnWorkChanges(tx, testPermit(persona, 'Query.workUndo'), teamId));
const one = (persona: Persona, changeId: ChangeId) =>
  inRead((tx) => findOwnWorkChange(tx, reverses(persona), changeId));

describe.each(engines)('the log of work on $name', ({ start }) => {
  const fresh = freshStore(start, plantTwoOrganisations);
  beforeAll(() => {
    store = fresh;
  });

  it('holds each line as it was written, numbered in its team or organisation', async () => {
    const { id, need, changeId } = await recordsNeed('teamLeader');
    const task = await recordsTask('teamLeader');
    const policy = await recordsPolicy('coordinator');
    const [first, second] = await own('teamLeader');
    expect(first).toEqual({
      ...{ id: changeId, sequence: 1, at, kind: 'needRecorded', reversal: null, reverses: null },
      by: { accountId: ids.accounts.teamLeader, name: first?.by?.name },
      ...{ title: 'Werk', taskKind: 'garden', clientId: ids.anna, owner: { kind: 'team', teamId: ids.linde } },
      edit: { of: 'need', needId: id, version: 0, before: null, after: { ...needContent, state: 'open' } },
    });
    expect(need.version).toBe(1);
    expect(second).toMatchObject({ id: task.changeId, sequence: 2, clientId: null, edit: { of: 'task' } });
    expect(await own('coordinator', null)).toMatchObject([
      { id: policy, sequence: 1, owner: { kind: 'organisation' } },
    ]);
  });

  it('is read by who did it, as far as they may see the work', async () => {
    const { changeId } = await recordsNeed('client');
    const task = await recordsTask('coordinator');
    const policy = await recordsPolicy('coordinator');
    expect((await own('client')).map(({ id }) => id)).toEqual([changeId]);
    expect((await own('coordinator')).map(({ id }) => id)).toEqual([task.changeId]);
    expect((await own('coordinator', null)).map(({ id }) => id)).toEqual([policy]);
    for (const persona of ['teamLeader', 'consultant', 'otherTeamLeader', 'foreignCoordinator'] as const) {
      expect(await own(persona)).toEqual([]);
      expect(await own(persona, null)).toEqual([]);
      for (const id of [changeId, task.changeId, policy]) expect(await one(persona, id)).toBeNull();
    }
    expect(await one('client', changeId)).toMatchObject({ id: changeId });
    expect(await one('coordinator', policy)).toMatchObject({ id: policy });
  });

  it('of a client is not read by the client of another circle of the same team', async () => {
    const { changeId } = await recordsNeed('client');
    const moves = testPermit('client', 'Query.workUndo');
    const asDirk = { ...moves, viewer: { ...moves.viewer, accountId: ids.accounts.relative, clientId: ids.dirk } };
    expect(await inRead((tx) => findOwnWorkChange(tx, asDirk, changeId))).toBeNull();
  });

  it('says who else touched the same since, and nobody who did not', async () => {
    const { need, changeId } = await recordsNeed('teamLeader');
    await recordsTask('coordinator');
    const line = (await one('teamLeader', changeId))!;
    const changer = () => inRead((tx) => lastWorkChangerSince(tx, reverses('teamLeader'), line));
    expect(await changer()).toBeNull();
    const { owner, title, taskKind, clientId } = line;
    const change = { kind: 'needChanged', owner, at, title, taskKind, clientId, edit: needRemoved(need) } as const;
    await inWrite((tx) => logWorkChange(tx, reverses('client'), change));
    expect(await changer()).toEqual(expect.any(String));
  });

  it('is what it was after a backup was restored', async () => {
    await recordsNeed('teamLeader');
    await recordsPolicy('coordinator');
    const [before, policies] = [await own('teamLeader'), await own('coordinator', null)];
    const kept = await backupOf(store.db);
    await store.empty();
    await restoreStore(store.db, asLines(kept));
    expect(await own('teamLeader')).toEqual(before);
    expect(await own('coordinator', null)).toEqual(policies);
  });

  it('keeps nothing of a client whose circle is erased, and does not hold one up', async () => {
    const { id } = await recordsNeed('teamLeader');
    await inWrite((tx) => removeNeed(tx, testPermit('teamLeader', 'Mutation.changeNeed'), id));
    expect((await inRead((tx) => whatHangsOnClient(tx, ids.anna))).needs).toBe(0);
    await recordsTask('teamLeader');
    await inWrite((tx) => eraseClient(tx, ids.anna));
    expect((await own('teamLeader')).map(({ kind }) => kind)).toEqual(['taskRecorded']);
  });

  describe('what hangs on a need or task', () => {
    const askFor = async (needId: NeedId, now: string) => {
      const offerId = newId<OfferId>();
      const id = newId<MatchId>();
      await inWrite(async (tx) => {
        const { taskKind: _, ...offered } = work;
        const content = { ...offered, ratherNot: [], travelKm: null, audience: { kind: 'anyone' } } as const;
        const offer = { id: offerId, personId: ids.bert, content, now };
        await recordOffer(tx, testPermit('relative', 'Mutation.recordOffer'), offer);
        const target = { kind: 'need', needId } as const;
        const asked = { id, offerId, target, freesFor: [], handovers: [], hoursPerWeek: 1, message: null, now };
        await proposeMatch(tx, testPermit('teamLeader', 'Mutation.proposeMatch'), asked);
      });
      return id;
    };
    const since = (id: NeedId, moment: string) =>
      inRead((tx) => isAskedSince(tx, { of: 'need', id }, { at: moment, on: moment.slice(0, 10) }));

    it('is nothing as long as nobody was asked', async () => {
      const { id } = await recordsNeed('teamLeader');
      const nothing = { questions: false, experiments: false, others: false };
      expect(await inRead((tx) => whatHangsOnWork(tx, { of: 'need', id }))).toEqual(nothing);
      const task = await recordsTask('teamLeader');
      expect(await inRead((tx) => whatHangsOnWork(tx, { of: 'task', id: task.id }))).toEqual(nothing);
    });

    it('is a question from then on, and a question or a yes after a line holds that line up', async () => {
      const { id } = await recordsNeed('teamLeader');
      const asked = await askFor(id, '2026-11-25T09:00:00.000Z');
      expect(await inRead((tx) => whatHangsOnWork(tx, { of: 'need', id }))).toMatchObject({ questions: true });
      expect(await since(id, '2026-11-24T10:00:00.000Z')).toBe(true);
      expect(await since(id, '2026-11-26T10:00:00.000Z')).toBe(false);
      const helper = testPermit('relative', 'Mutation.answerMatch');
      await inWrite(async (tx) => {
        await answerMatch(tx, helper, asked, { state: 'accepted', counterOffer: null });
        const agreement = { id: newId<AgreementId>(), matchId: asked, hoursPerWeek: 1, times: [] };
        await sealMatch(tx, helper, { ...agreement, period: { from: '2026-11-27', until: null } });
      });
      expect(await since(id, '2026-11-26T10:00:00.000Z')).toBe(true);
      expect(await since(id, '2026-11-28T10:00:00.000Z')).toBe(false);
    });
  });
});
