import type { PersonId } from '@kring/care-network';
import type { ClientDraft, Professional, TeamDraft } from '../draft.js';
import type { KinRelation } from '../list/kin.js';
import { addTie } from './make-tie.js';
import type { Member } from './member.js';

const bondOf = ({ relation }: Member): KinRelation['bond'] | null =>
  'bond' in relation ? (relation as KinRelation).bond : null;

/** How likely two relatives are to be in touch with each other. Those who have died knew each other too. */
const kinShares: Readonly<Record<KinRelation['bond'], Readonly<Record<KinRelation['bond'], number>>>> = {
  parent: { parent: 0.8, sibling: 0.95, partner: 0.4, child: 0.5, wider: 0.3 },
  sibling: { parent: 0.95, sibling: 0.85, partner: 0.25, child: 0.4, wider: 0.15 },
  partner: { parent: 0.4, sibling: 0.25, partner: 0, child: 0.5, wider: 0.05 },
  child: { parent: 0.5, sibling: 0.4, partner: 0.5, child: 0.8, wider: 0.1 },
  wider: { parent: 0.3, sibling: 0.15, partner: 0.05, child: 0.1, wider: 0.12 },
};

function shareBetween(one: Member, other: Member): number {
  const [oneBond, otherBond] = [bondOf(one), bondOf(other)];
  if (oneBond && otherBond) return kinShares[oneBond][otherBond];
  if (oneBond ?? otherBond) return oneBond === 'parent' || otherBond === 'parent' ? 0.08 : 0.03;
  return one.sector === other.sector ? 0.09 : 0.03;
}

/** What the second is to the first, where the family says it; otherwise nobody wrote it down. */
function roleBetween(one: Member, other: Member): string | null {
  const bonds = `${bondOf(one)}-${bondOf(other)}`;
  const man = other.gender === 'man';
  if (bonds === 'parent-parent') return man ? 'man' : 'vrouw';
  if (bonds === 'parent-sibling') return man ? 'zoon' : 'dochter';
  if (bonds === 'sibling-parent') return man ? 'vader' : 'moeder';
  if (bonds === 'sibling-sibling') return man ? 'broer' : 'zus';
  return null;
}

/** Who among the people of a circle knows whom, the client left out. */
export function addTiesAmong(
  team: TeamDraft,
  client: ClientDraft,
  members: readonly Member[],
  professionals: readonly Professional[],
): void {
  const tie = (from: PersonId, to: PersonId, role: string | null): void =>
    addTie(team, { clientId: client.client.id, from, to }, { role });
  members.forEach((one, index) => {
    for (const other of members.slice(index + 1))
      if (team.chance.happens(shareBetween(one, other))) tie(one.person.id, other.person.id, roleBetween(one, other));
  });
  professionals.forEach((one, index) => {
    for (const other of professionals.slice(index + 1))
      if (team.chance.happens(one.inTeam && other.inTeam ? 0.7 : 0.08))
        tie(one.personId, other.personId, one.inTeam && other.inTeam ? 'collega' : null);
  });
  for (const parent of members.filter((member) => bondOf(member) === 'parent' && !member.person.deceased))
    for (const professional of professionals)
      if (team.chance.happens(professional.inTeam ? 0.5 : 0.12)) tie(parent.person.id, professional.personId, null);
}
