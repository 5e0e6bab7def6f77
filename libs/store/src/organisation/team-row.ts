import type { TaskKind, TeamId, TeamMember, TeamMemberId } from '@kring/care-network';

/** Ends every query that answers with teams. */
export const teamColumns = `team.id AS id, team.name AS name, team.version AS version,
  COUNT { (team)-[:CARES_FOR]->(:Client) } AS clientCount,
  COUNT { (team)-[:HAS_NEED]->(:Need {state: 'open'}) } AS openNeedCount`;

interface MemberNode {
  readonly id: TeamMemberId;
  readonly name: string;
  readonly jobTitle: string;
  readonly responsibleFor?: readonly TaskKind[];
  readonly wantsToTackle?: readonly TaskKind[];
  readonly version: number;
}

export interface MemberRow {
  readonly teamId: TeamId;
  readonly member: MemberNode;
}

/** Ends every query that answers with team members. */
export const memberColumns = 'team.id AS teamId, member {.*} AS member';

export const memberOf = ({ member }: MemberRow): TeamMember => ({
  id: member.id,
  name: member.name,
  jobTitle: member.jobTitle,
  responsibleFor: member.responsibleFor ?? [],
  wantsToTackle: member.wantsToTackle ?? [],
  version: member.version,
});
