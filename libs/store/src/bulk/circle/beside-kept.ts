import type { Permit } from '@kring/access';
import type { ConsentId, PersonId, TieId } from '@kring/care-network';
import { query, type GraphTransaction } from '../../engine/graph-db.js';
import { newId } from '../../new-id.js';
import { scopeOf } from '../../scope.js';
import type { CircleImport } from './circle-import.js';

/** Which of these people does the client keep from the viewer? */
const keptAmong = query<{ id: PersonId }>(
  'bulk.keptAmong',
  `MATCH (client:Client {id: $clientId})-[held:HOLDS_BACK]->(person:Person)
   WHERE NOT held.seenBy IN $viewer.sees AND person.id IN $ids
   RETURN person.id AS id`,
);

/**
 * The same import, in which nobody is brought under the id of a person whom the client keeps from the viewer. An id that
 * follows from a file leads to who came from that file before. For who does not see them they are somebody new, as when
 * added by hand: what is recorded of the kept person stays untouched, and nothing tells that they are there.
 */
export async function besideKept(tx: GraphTransaction, permit: Permit, brought: CircleImport): Promise<CircleImport> {
  const ids = brought.people.map(({ person }) => person.id);
  const kept =
    ids.length === 0 ? [] : await tx.run(keptAmong, { ...scopeOf(permit), clientId: brought.client.id, ids });
  if (kept.length === 0) return brought;
  const renamed = new Map(kept.map(({ id }) => [id, newId<PersonId>()]));
  const now = (id: PersonId): PersonId => renamed.get(id) ?? id;
  return {
    ...brought,
    people: brought.people.map((known) => {
      const id = renamed.get(known.person.id);
      if (!id) return known;
      const consents = known.consents.map((consent) => ({ ...consent, id: newId<ConsentId>(), personId: id }));
      return { ...known, person: { ...known.person, id }, consents };
    }),
    photos: (brought.photos ?? []).map(({ personId, photo }) => ({ personId: now(personId), photo })),
    ties: brought.ties.map((tie) =>
      renamed.has(tie.from) || renamed.has(tie.to)
        ? { ...tie, id: newId<TieId>(), from: now(tie.from), to: now(tie.to) }
        : tie,
    ),
  };
}
