import { reachOf, type Operation, type Permit } from '@kring/access';
import { subjectIdOf, type ChangeId, type TeamId, type WorkChange, type WorkSubject } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { inReach, scopeOf } from '../scope.js';
import { workChangeColumns, workChangeOf, type WorkChangeRow } from './work-row.js';

const actsForClient = (of: string): string =>
  `EXISTS { (:Account {id: $viewer.accountId})-[:ACTS_FOR]->(:Client)${of} }`;

/**
 * Whoever may see the work reads its log: needs and tasks of the teams in reach, with a reach of `own` the needs of the
 * client one acts for. Policies are those of who decides for the organisation.
 */
const mayRead = {
  team: `${inReach.teamOr([actsForClient('<-[:CARES_FOR]-(team)')])} AND change.subject IN $subjects
     AND ($viewer.reach <> 'own' OR ${actsForClient('<-[:ABOUT]-(change)')})`,
  organisation: `organisation.id = $viewer.organisationId AND $viewer.reach = 'organisation' AND change.subject IN $subjects`,
} as const;

const ofTeam = `MATCH (organisation:Organisation)-[:HAS_TEAM]->(team:Team)-[:HAS_CHANGE]->(change:WorkChange)-[:BY]->(account:Account)`;
const ofOrganisation = `MATCH (organisation:Organisation)-[:HAS_CHANGE]->(change:WorkChange)-[:BY]->(account:Account)`;

/** What did the viewer do among the last lines of a team? */
const ownOfTeam = query<WorkChangeRow>(
  'workChange.ownOfTeam',
  `${ofTeam}
   WHERE team.id = $teamId AND account.id = $viewer.accountId AND change.sequence > team.sequence - $last
     AND ${mayRead.team}
   RETURN ${workChangeColumns('team.id')} ORDER BY change.sequence`,
);

/** What did the viewer do among the last lines of their organisation? */
const ownOfOrganisation = query<WorkChangeRow>(
  'workChange.ownOfOrganisation',
  `${ofOrganisation}
   WHERE account.id = $viewer.accountId AND change.sequence > organisation.sequence - $last
     AND ${mayRead.organisation}
   RETURN ${workChangeColumns('null')} ORDER BY change.sequence`,
);

/** What was done among the last lines of a team, by whomever? */
const allOfTeam = query<WorkChangeRow>(
  'workChange.allOfTeam',
  `${ofTeam}
   WHERE team.id = $teamId AND change.sequence > team.sequence - $last AND ${mayRead.team}
   RETURN ${workChangeColumns('team.id')} ORDER BY change.sequence`,
);

/** What was done among the last lines of the viewer's organisation, by whomever? */
const allOfOrganisation = query<WorkChangeRow>(
  'workChange.allOfOrganisation',
  `${ofOrganisation}
   WHERE change.sequence > organisation.sequence - $last AND ${mayRead.organisation}
   RETURN ${workChangeColumns('null')} ORDER BY change.sequence`,
);

/** Which line of a team is this? */
const oneOfTeam = query<WorkChangeRow>(
  'workChange.oneOfTeam',
  `MATCH (change:WorkChange {id: $changeId})
   ${ofTeam}
   WHERE account.id = $viewer.accountId AND ${mayRead.team}
   RETURN ${workChangeColumns('team.id')}`,
);

/** Which line of the organisation is this? */
const oneOfOrganisation = query<WorkChangeRow>(
  'workChange.oneOfOrganisation',
  `MATCH (change:WorkChange {id: $changeId})
   ${ofOrganisation}
   WHERE account.id = $viewer.accountId AND ${mayRead.organisation}
   RETURN ${workChangeColumns('null')}`,
);

const byOther = `change.subjectId = $subjectId AND change.sequence > $after AND account.id <> $viewer.accountId
   RETURN account.name AS name, change.sequence AS sequence ORDER BY sequence DESC LIMIT 1`;

/** Who else changed this need or task last, after the viewer did? */
const changerInTeam = query<{ name: string }>(
  'workChange.changerInTeam',
  `${ofTeam}
   WHERE team.id = $teamId AND ${mayRead.team} AND ${byOther}`,
);

/** Who else changed this policy last, after the viewer did? */
const changerInOrganisation = query<{ name: string }>(
  'workChange.changerInOrganisation',
  `${ofOrganisation}
   WHERE ${mayRead.organisation} AND ${byOther}`,
);

const listOf: Readonly<Record<WorkSubject, Operation>> = {
  need: 'Query.needs',
  task: 'Query.tasks',
  policy: 'Query.policies',
};

const readerOf = (permit: Permit) => ({
  ...scopeOf(permit),
  subjects: (Object.keys(listOf) as WorkSubject[]).filter((of) => reachOf(permit.viewer.role, listOf[of]) !== 'none'),
});

/** How far back somebody can undo: among so many lines of a log, those of others included. */
const linesToUndo = 300;

/** The viewer's own lines of a team, or without one of the organisation, from the oldest to the newest. */
export async function findOwnWorkChanges(
  tx: GraphTransaction,
  permit: Permit,
  teamId: TeamId | null,
): Promise<readonly WorkChange[]> {
  const reader = { ...readerOf(permit), last: linesToUndo };
  const rows = await (teamId === null ? tx.run(ownOfOrganisation, reader) : tx.run(ownOfTeam, { ...reader, teamId }));
  return rows.map(workChangeOf);
}

/** The last lines of a team, or without one of the organisation, of everybody, from the oldest to the newest. */
export async function findWorkChanges(
  tx: GraphTransaction,
  permit: Permit,
  teamId: TeamId | null,
): Promise<readonly WorkChange[]> {
  const reader = { ...readerOf(permit), last: linesToUndo };
  const rows = await (teamId === null ? tx.run(allOfOrganisation, reader) : tx.run(allOfTeam, { ...reader, teamId }));
  return rows.map(workChangeOf);
}

/** A line of the viewer; `null` when it is not theirs, or about what they may not see. */
export async function findOwnWorkChange(
  tx: GraphTransaction,
  permit: Permit,
  changeId: ChangeId,
): Promise<WorkChange | null> {
  const reader = { ...readerOf(permit), changeId };
  const [row] = [...(await tx.run(oneOfTeam, reader)), ...(await tx.run(oneOfOrganisation, reader))];
  return row ? workChangeOf(row) : null;
}

/** Who touched the same last since a line, other than the viewer; `null` when nobody did, as far as the log goes. */
export async function lastWorkChangerSince(
  tx: GraphTransaction,
  permit: Permit,
  { edit, owner, sequence: after }: WorkChange,
): Promise<string | null> {
  const asked = { ...readerOf(permit), subjectId: subjectIdOf(edit), after };
  const [row] = await (owner.kind === 'team'
    ? tx.run(changerInTeam, { ...asked, teamId: owner.teamId })
    : tx.run(changerInOrganisation, asked));
  return row?.name ?? null;
}
