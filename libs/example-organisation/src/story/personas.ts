import type { Account, AccountId, AccountWithTeams } from '@kring/care-network';
import type { TeamDraft } from '../draft.js';
import type { NextId } from '../ids.js';
import type { Cast } from './story.js';

const account = (nextId: NextId, known: Pick<Account, 'name' | 'role'> & Partial<Account>): Account => ({
  id: nextId<AccountId>(),
  language: 'nl',
  teamMemberId: null,
  personId: null,
  clientId: null,
  ...known,
});

/** One account for each role, to look around with. The persona's key is its role. */
export function personasOf(nextId: NextId, teams: readonly TeamDraft[], cast: Cast): readonly AccountWithTeams[] {
  const [linde, neighbourhood] = teams as readonly [TeamDraft, TeamDraft];
  const leader = linde.members[0]!;
  const daan = linde.clients.find(({ person }) => person.id === cast.get('daan'))!.client;
  const persona = (
    known: Parameters<typeof account>[1],
    reach: Partial<Pick<AccountWithTeams, 'worksIn' | 'guides'>> = {},
  ): AccountWithTeams => ({
    account: account(nextId, known),
    worksIn: [],
    guides: [],
    persona: known.role,
    ...reach,
  });
  return [
    persona({ name: leader.name, role: 'teamLeader', teamMemberId: leader.id }, { worksIn: [linde.team.id] }),
    persona({ name: 'Henk de Vries', role: 'relative', personId: cast.get('henk')! }),
    persona({ name: 'Daan de Vries', role: 'client', clientId: daan.id }),
    persona({ name: 'Marjolein Postma', role: 'consultant' }, { guides: [linde.team.id, neighbourhood.team.id] }),
    persona({ name: 'Ingrid Hoekstra', role: 'coordinator' }),
  ];
}
