import type { AccountId, Language, Organisation, OrganisationId, Role } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { newId } from '../new-id.js';

/** A demo organisation holds the example and is for trying out; an own one is real. */
export type OrganisationKind = 'demo' | 'own';

/** Which organisation does this store hold? */
const firstOrganisation = query<Organisation & { kind: OrganisationKind }>(
  'organisation.first',
  `MATCH (organisation:Organisation)
   RETURN organisation.id AS id, organisation.name AS name, organisation.kind AS kind
   ORDER BY id LIMIT 1`,
);

/** Makes whoever fills an empty store wait for each other. Every migrated store has these records. */
const lockFilling = query<{ name: string }>(
  'organisation.lockFilling',
  `MATCH (migration:Migration)
   WITH migration ORDER BY migration.name LIMIT 1
   REMOVE migration.locked
   RETURN migration.name AS name`,
);

/** What is this organisation called? */
const organisationById = query<Organisation>(
  'organisation.byId',
  `MATCH (organisation:Organisation {id: $id}) RETURN organisation.id AS id, organisation.name AS name`,
);

/** Who can be tried out in the demo organisation? */
const personas = query<Persona>(
  'organisation.personas',
  `MATCH (organisation:Organisation {kind: 'demo'})-[:HAS_ACCOUNT]->(account:Account)
   WHERE account.persona IS NOT NULL
   RETURN account.id AS id, account.name AS name, account.role AS role, account.persona AS story
   ORDER BY id`,
);

/** Sets up an organisation with a first team and the account of who leads it. */
const createOrganisation = query<{ id: OrganisationId }>(
  'organisation.create',
  `CREATE (organisation:Organisation {id: $id, name: $name, kind: 'own'})
   CREATE (organisation)-[:HAS_TEAM]->(team:Team {id: $teamId, name: $teamName, version: 1})
   CREATE (organisation)-[:HAS_ACCOUNT]->(account:Account {id: $accountId, name: $accountName, role: 'teamLeader', language: $language, version: 1})
   CREATE (account)-[:WORKS_IN]->(team)
   RETURN organisation.id AS id`,
);

/** A made-up account of a demo organisation, by which a visitor signs in with one click. */
export interface Persona {
  readonly id: AccountId;
  readonly name: string;
  readonly role: Role;
  /** What this persona comes to do, as a text key. */
  readonly story: string;
}

/** The organisation in this store and its kind; `null` when the store is empty. */
export async function findAnyOrganisation(
  tx: GraphTransaction,
): Promise<(Organisation & { readonly kind: OrganisationKind }) | null> {
  const [organisation] = await tx.run(firstOrganisation);
  return organisation ?? null;
}

/** Whether the store is empty, which it stays for everybody else until the transaction ends. */
export async function holdEmptyStore(tx: GraphTransaction): Promise<boolean> {
  await tx.run(lockFilling);
  return (await findAnyOrganisation(tx)) === null;
}

/** `null` when it is not in this store. */
export async function findOrganisation(tx: GraphTransaction, id: OrganisationId): Promise<Organisation | null> {
  const [organisation] = await tx.run(organisationById, { id });
  return organisation ?? null;
}

/** Personas of a demo organisation; none in a real one. */
export const findPersonas = (tx: GraphTransaction): Promise<readonly Persona[]> => tx.run(personas);

/**
 * What is asked of whoever sets up an own organisation: its first team, and the account of the leader of that team.
 */
export interface NewOrganisation {
  readonly name: string;
  readonly teamName: string;
  readonly accountName: string;
  readonly language: Language;
}

/** Answers with the account of the team leader who set it up: the one role that can begin to map a circle. */
export async function addOrganisation(tx: GraphTransaction, organisation: NewOrganisation): Promise<AccountId> {
  const accountId = newId<AccountId>();
  await tx.run(createOrganisation, { id: newId(), teamId: newId(), accountId, ...organisation });
  return accountId;
}
