import { testIds } from '@kring/store/testing';
import { made } from './help.js';
import type { TestServer } from './test-server.js';

const thursdayEvening = { weekday: 4, startMinute: 1110, endMinute: 1290 };

const policy = {
  taskKind: 'administration',
  keptFor: 'staff',
  ground: 'custom',
  statement: 'Administratie is voor medewerkers.',
  ownerId: testIds.lindeMember,
};

const task = {
  teamId: testIds.linde,
  title: 'Administratie van de groep',
  taskKind: 'administration',
  skills: ['administration.bookkeeping'],
  hoursPerWeek: 6,
};

const need = {
  teamId: testIds.linde,
  clientId: testIds.anna,
  title: 'Winkelavond',
  taskKind: 'activity',
  hoursPerWeek: 3,
  times: [thursdayEvening],
  performer: 'staff',
};

const offer = {
  title: 'Ik ben goed met cijfers',
  skills: ['administration.bookkeeping'],
  ratherNot: ['activity'],
  hoursPerWeek: 3,
  audienceKind: 'team',
  audienceTeamId: testIds.linde,
};

/** Ids of what the story is about. */
export interface AccountantStory {
  readonly offer: string;
  readonly need: string;
  readonly task: string;
  readonly policy: string;
}

/**
 * The story that Kring began with: a father who is an accountant is asked for the shopping evening, would rather do the
 * administration, and is told that this is impossible. Bert is the father, Anna his daughter, De Linde her team.
 */
export async function tellAccountantStory(server: TestServer): Promise<AccountantStory> {
  await made(server, 'relative', 'recordConsent', { personId: testIds.bert, purpose: 'beAsked' });
  return {
    policy: (await made(server, 'coordinator', 'recordPolicy', policy)).id,
    task: (await made(server, 'teamLeader', 'recordTask', task)).id,
    need: (await made(server, 'teamLeader', 'recordNeed', need)).id,
    offer: (await made(server, 'relative', 'recordOffer', offer)).id,
  };
}
