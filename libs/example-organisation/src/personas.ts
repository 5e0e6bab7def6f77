import type { Account, AccountId, AccountWithTeams, CaredForClient, TeamWithMembers } from '@kring/care-network';
import type { NextId } from './ids.js';
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
export function personasOf(
  nextId: NextId,
  teams: readonly TeamWithMembers[],
  clients: readonly CaredForClient[],
  cast: Cast,
): readonly AccountWithTeams[] {
  const [linde, neighbourhood] = teams as readonly [TeamWithMembers, TeamWithMembers];
  const leader = linde.members[0]!;
  const daan = clients.find(({ client }) => client.personId === cast.get('daan'))!.client;
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
