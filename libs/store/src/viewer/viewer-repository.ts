import type { Viewer } from '@kring/access';
import type { Instant, TeamId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';

/** Who is signed in with this session, and for whom do they act? */
const viewerBySession = query<ViewerRow>(
  'viewer.bySession',
  `MATCH (session:Session {tokenHash: $tokenHash})-[:OF]->(account:Account)<-[:HAS_ACCOUNT]-(organisation:Organisation)
   WHERE session.expiresAt > $now
   OPTIONAL MATCH (account)-[:ACTS_FOR]->(person:Person)
   OPTIONAL MATCH (account)-[:ACTS_FOR]->(client:Client)-[:\`IS\`]->(self:Person)
   OPTIONAL MATCH (account)-[:WORKS_IN|GUIDES]->(team:Team)
   RETURN account.id AS accountId, organisation.id AS organisationId, account.name AS name, account.role AS role,
     account.language AS language, coalesce(person.id, self.id) AS personId, client.id AS clientId, team.id AS teamId`,
);

type ViewerRow = Omit<Viewer, 'teamIds'> & { readonly teamId: TeamId | null };

/** `null` when there is no such session, or it has expired. `tokenHash` is the hash of what the cookie holds. */
export async function findViewer(tx: GraphTransaction, tokenHash: string, now: Instant): Promise<Viewer | null> {
  const rows = await tx.run(viewerBySession, { tokenHash, now });
  const [first] = rows;
  if (!first) return null;
  const { accountId, organisationId, name, role, language, personId, clientId } = first;
  const teamIds = rows.flatMap(({ teamId }) => (teamId === null ? [] : [teamId]));
  return { accountId, organisationId, name, role, language, personId, clientId, teamIds };
}
