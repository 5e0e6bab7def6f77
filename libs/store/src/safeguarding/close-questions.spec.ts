import { beforeEach, describe, expect, it } from '@jest/globals';
import type { MatchId, MatchTarget, NeedId, OfferId, SafeguardingConcernId, TaskId } from '@kring/care-network';
import { engines } from '../../test/engines.js';
import { freshStore } from '../../test/fresh-store.js';
import { holdMatch, proposeMatch } from '../match/index.js';
import { recordNeed } from '../need/index.js';
import { newId } from '../new-id.js';
import { recordOffer } from '../offer/index.js';
import { recordTask } from '../task/index.js';
import { plantTwoOrganisations, testIds, testPermit } from '../testing/index.js';
import { closeQuestions, recordConcern } from './index.js';

const now = '2026-11-24T10:00:00.000Z';
const [anna, bert] = [testIds.anna, testIds.bert];
const work = { skills: [], hoursPerWeek: 1, times: [], place: null, certificateRequired: false };
const help = { ...work, title: 'Helpen', ratherNot: [], travelKm: null, audience: { kind: 'anyone' } } as const;

describe.each(engines)('a concern takes back what was asked, on $name', ({ start }) => {
  const store = freshStore(start, plantTwoOrganisations);

  const record = (clientId: typeof anna | null) =>
    store.db.write(async (tx) => {
      const concern = {
        ...{ id: newId<SafeguardingConcernId>(), teamId: testIds.linde, clientId, personId: bert },
        ...{ reason: 'Belt ’s nachts.', reviewOn: '2027-01-15', now },
      };
      expect(await recordConcern(tx, testPermit('teamLeader', 'Mutation.recordConcern'), concern)).toBe(true);
      return concern.id;
    });

  const wanted = {
    ...work,
    title: 'Wandelen',
    taskKind: 'company',
    languages: [],
    performer: 'anyone',
    preferredSector: null,
  } as const;
  const ids = { offer: newId<OfferId>(), forAnna: newId<NeedId>(), forTeam: newId<NeedId>(), task: newId<TaskId>() };

  beforeEach(() =>
    store.db.write(async (tx) => {
      const permit = (operation: Parameters<typeof testPermit>[1]) => testPermit('teamLeader', operation);
      await recordOffer(tx, permit('Mutation.recordOffer'), { id: ids.offer, personId: bert, content: help, now });
      for (const [id, clientId] of [
        [ids.forAnna, anna],
        [ids.forTeam, null],
      ] as const) {
        await recordNeed(tx, permit('Mutation.recordNeed'), { id, teamId: testIds.linde, clientId, content: wanted });
      }
      const task = { ...work, title: 'Tuin', taskKind: 'garden' } as const;
      await recordTask(tx, permit('Mutation.recordTask'), { id: ids.task, teamId: testIds.linde, content: task });
    }),
  );

  const propose = (target: MatchTarget) =>
    store.db.write(async (tx) => {
      const id = newId<MatchId>();
      const ends = { id, offerId: ids.offer, target, freesFor: [], handovers: [] };
      const permit = testPermit('teamLeader', 'Mutation.proposeMatch');
      await proposeMatch(tx, permit, { ...ends, hoursPerWeek: 1, message: null, now });
      return id;
    });
  const stateOf = async (id: MatchId) =>
    (await store.db.write((tx) => holdMatch(tx, testPermit('teamLeader', 'Mutation.withdrawMatch'), id)))?.match.state;
  const closed = (id: SafeguardingConcernId) =>
    store.db.write((tx) => closeQuestions(tx, testPermit('teamLeader', 'Mutation.recordConcern'), id));

  it.each([false, true])('for the client and the team where they would meet, or for everyone: %s', async (everyone) => {
    const asked = [
      await propose({ kind: 'need', needId: ids.forAnna }),
      await propose({ kind: 'need', needId: ids.forTeam }),
      await propose({ kind: 'task', taskId: ids.task }),
    ];
    const id = await record(everyone ? null : anna);
    expect([...(await closed(id))].sort()).toEqual([...asked].sort());
    for (const match of asked) expect(await stateOf(match)).toBe('withdrawn');
  });
});
