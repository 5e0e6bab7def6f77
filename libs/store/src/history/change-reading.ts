import { reachOfField, type Permit } from '@kring/access';
import type {
  ChangeId,
  CircleChange,
  ClientId,
  Instant,
  OfferId,
  PersonId,
  PersonThen,
  PhotoId,
  TieId,
} from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { onlyFor } from '../engine/reach-parts.js';
import { inReach, scopeOf } from '../scope.js';
import { mergedInto } from '../circle/merge-people.js';
import { photosStillThere } from '../circle/photo-set-aside.js';
import { changeColumns, changesOf, offersIn, peopleIn, type ChangeRow } from './change-row.js';

const clientInReach = `MATCH (client:Client {id: $clientId})<-[:CARES_FOR]-(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${inReach.client}`;

/** Who may not see what somebody agreed to does not read of it either. */
const mayReadOf = `($seesConsents OR change.subject <> 'consent')`;

/** Nobody reads of whom the client keeps from them today, also when that person has left. */
const isKept = `EXISTS { MATCH (client)-[held:HOLDS_BACK]->(:Person)<-[:TELLS_OF|SEEN_FROM]-(change)
     WHERE NOT held.seenBy IN $viewer.sees }`;

/**
 * A relative reads of a circle what is about themselves or their tie with the client, as they see no other tie of it.
 * Who may see whom is said by the client, and read by them alone.
 */
const mayRead = `${mayReadOf}
     AND (change.kind <> 'whoSees' OR EXISTS { (:Account {id: $viewer.accountId})-[:ACTS_FOR]->(client) })
     ${onlyFor('team', `AND ($viewer.reach <> 'team' OR NOT ${isKept})`)}
     AND ($viewer.reach <> 'own' OR EXISTS { (:Account {id: $viewer.accountId})-[:ACTS_FOR]->(client) }
     OR (EXISTS { (:Account {id: $viewer.accountId})-[:ACTS_FOR]->(:Person)<-[:TELLS_OF]-(change) }
       AND (change.tieId IS NULL OR EXISTS { (change)-[:SEEN_FROM]->(:Person)<-[:\`IS\`]-(client) })))`;

const withPeople = `MATCH (client)-[:\`IS\`]->(self:Person)
   OPTIONAL MATCH (change)-[:BY]->(doer:Account)
   MATCH (change)-[:TELLS_OF]->(person:Person)
   OPTIONAL MATCH (change)-[:SEEN_FROM]->(other:Person)
   OPTIONAL MATCH (offered:Offer {id: change.offerId})`;

const readerOf = (permit: Permit) => ({
  ...scopeOf(permit),
  seesConsents: reachOfField(permit.viewer.role, 'Person.consents') !== 'none',
});

/** How many changes did this circle have, if it is in reach, and may the viewer read of all of them? */
const sequenceOf = query<{ sequence: number; readsAll: boolean }>(
  'change.sequence',
  `${clientInReach}
   RETURN coalesce(client.sequence, 0) AS sequence, CASE WHEN $seesConsents AND ($viewer.reach <> 'own'
     OR EXISTS { (:Account {id: $viewer.accountId})-[:ACTS_FOR]->(client) }) THEN true ELSE false END AS readsAll`,
);

/** Which change is the last of those that the viewer may read of? */
const lastReadable = query<{ sequence: number | null }>(
  'change.lastReadable',
  `${clientInReach}
   WITH client
   MATCH (client)-[:HAS_CHANGE]->(change:CircleChange)
   WHERE ${mayRead}
   RETURN max(change.sequence) AS sequence`,
);

/** What changed in a circle after a moment, as far as it is in reach? */
const changesAfter = query<ChangeRow>(
  'change.after',
  `${clientInReach}
   WITH client
   MATCH (client)-[:HAS_CHANGE]->(change:CircleChange)
   WHERE change.sequence > $after AND ${mayRead}
   ${withPeople}
   RETURN ${changeColumns}`,
);

/** Of an import only the head, unless it is asked about a person: it holds as many edits as people. */
const shortened = `(change.kind <> 'imported' OR change.index = 0)`;

const isRelative = `($viewer.reach = 'own' AND NOT EXISTS { (:Account {id: $viewer.accountId})-[:ACTS_FOR]->(client) })`;

/** What changed last in a circle, or before a moment; of all, of one person or of one tie? */
const changesBefore = query<ChangeRow>(
  'change.before',
  `${clientInReach}
   WITH client
   MATCH (client)-[:HAS_CHANGE]->(change:CircleChange)
   WHERE ($before IS NULL OR change.sequence < $before) AND ($tieId IS NULL OR change.tieId = $tieId)
     AND ($personId IS NULL OR EXISTS { MATCH (change)-[:TELLS_OF|SEEN_FROM]->(named:Person) WHERE named.id IN $personIds })
     AND ($personId IS NOT NULL OR $tieId IS NOT NULL OR ${shortened} OR ${isRelative})
     AND ${mayRead}
   WITH client, change ORDER BY change.sequence DESC, change.index DESC LIMIT $limit
   ${withPeople}
   RETURN ${changeColumns}`,
);

/** What did the viewer do among the last lines of a circle? Imports of all, of which `own` sifts. */
const ownChanges = query<ChangeRow>(
  'change.own',
  `${clientInReach}
   WITH client
   MATCH (client)-[:HAS_CHANGE]->(change:CircleChange)
   WHERE change.sequence > client.sequence - $last
     AND (change.kind = 'imported' OR EXISTS { (change)-[:BY]->(:Account {id: $viewer.accountId}) })
     AND ${shortened} AND ${mayRead}
   WITH client, change
   ${withPeople}
   RETURN ${changeColumns}`,
);

/** What is one line of a circle, whole? */
const oneChange = query<ChangeRow>(
  'change.one',
  `${clientInReach}
   WITH client
   MATCH (client)-[:HAS_CHANGE]->(change:CircleChange {changeId: $changeId})
   WHERE ${mayRead}
   WITH client, change
   ${withPeople}
   RETURN ${changeColumns}`,
);

/** Who changed these ties and people last, after the viewer did? */
const changersAfter = query<{ name: string }>(
  'change.changersAfter',
  `${clientInReach}
   WITH client
   MATCH (client)-[:HAS_CHANGE]->(change:CircleChange)-[:BY]->(account:Account)
   WHERE change.sequence > $after AND account.id <> $viewer.accountId
     AND (change.tieId IN $tieIds OR EXISTS { MATCH (change)-[:TELLS_OF]->(person:Person) WHERE person.id IN $personIds })
     AND ${mayRead}
   RETURN account.name AS name, change.sequence AS sequence ORDER BY sequence DESC LIMIT 1`,
);

/** When was the first change of a circle, as far as it is in reach? */
const firstChange = query<{ at: Instant | null }>(
  'change.first',
  `${clientInReach}
   WITH client
   MATCH (client)-[:HAS_CHANGE]->(change:CircleChange)
   WHERE ${mayRead}
   RETURN min(change.at) AS at`,
);

/** Since when a circle has a log; `null` when nothing was changed yet, or the client is out of reach. */
export async function historySince(tx: GraphTransaction, permit: Permit, clientId: ClientId): Promise<Instant | null> {
  const [row] = await tx.run(firstChange, { ...readerOf(permit), clientId });
  return row?.at ?? null;
}

/**
 * The number of the last change that the viewer may read of; 0 before the first, `null` when the client is out of reach.
 * Others' changes that are not for them do not move it. Leaves no trace.
 */
export async function circleSequence(tx: GraphTransaction, permit: Permit, clientId: ClientId): Promise<number | null> {
  const [row] = await tx.run(sequenceOf, { ...readerOf(permit), clientId });
  if (!row || row.readsAll) return row?.sequence ?? null;
  const [last] = await tx.run(lastReadable, { ...readerOf(permit), clientId });
  return last?.sequence ?? 0;
}

/** Lines of a log with everyone they name, as they are called now. */
export interface ReadChanges {
  /** From the oldest to the newest. */
  readonly changes: readonly CircleChange[];
  readonly people: ReadonlyMap<PersonId, PersonThen>;
  /** What the offers they name are called now. */
  readonly offers: ReadonlyMap<OfferId, string>;
  /** The client's own person; `null` when there are no lines. */
  readonly self: PersonId | null;
}

const readChanges = (rows: readonly ChangeRow[]): ReadChanges => ({
  changes: changesOf(rows),
  people: peopleIn(rows),
  offers: offersIn(rows),
  self: rows[0]?.selfId ?? null,
});

/** Everything after a change, by its number. Empty when the client is out of reach. */
export const findChangesAfter = async (
  tx: GraphTransaction,
  permit: Permit,
  clientId: ClientId,
  after: number,
): Promise<ReadChanges> => readChanges(await tx.run(changesAfter, { ...readerOf(permit), clientId, after }));

/** Which lines of a log to read. Without person and tie those of the whole circle. */
export interface HistoryRequest {
  /** Only what is about this person, at either end. */
  readonly personId: PersonId | null;
  readonly tieId: TieId | null;
  /** Lines before this one; `null` for the newest. */
  readonly before: number | null;
  /** How many lines, at most 100. */
  readonly first: number;
}

/** No change holds more edits than this: everyone whom a person knew in one circle. */
const mostEditsOfAPage = 400;

/** The newest lines first to be read: at most `first` of them, from the oldest to the newest. */
export async function findHistory(
  tx: GraphTransaction,
  permit: Permit,
  clientId: ClientId,
  { first, ...asked }: HistoryRequest,
): Promise<ReadChanges> {
  const { personId } = asked;
  const personIds = personId === null ? [] : [personId, ...(await mergedInto(tx, personId))];
  const limit = mostEditsOfAPage;
  const rows = await tx.run(changesBefore, { ...readerOf(permit), clientId, ...asked, personIds, limit });
  const read = readChanges(rows);
  return { ...read, changes: read.changes.slice(-first) };
}

/** How far back somebody can undo: among so many lines of a circle, those of others included. */
const linesToUndo = 300;

/**
 * The viewer's own lines, from the oldest to the newest, as far back as they can be taken back; of an import only its
 * head, and without photos that are gone for good. What an operator imported belongs to whoever looks after the circle: nobody else could take it back.
 */
export async function findOwnChanges(tx: GraphTransaction, permit: Permit, clientId: ClientId): Promise<ReadChanges> {
  const read = readChanges(await tx.run(ownChanges, { ...readerOf(permit), clientId, last: linesToUndo }));
  const ofOperator = new Set<ChangeId>();
  for (const { id, by, reverses } of read.changes) {
    if (by === null || (reverses !== null && ofOperator.has(reverses))) ofOperator.add(id);
  }
  const own = ({ id, by }: CircleChange) => by?.accountId === permit.viewer.accountId || ofOperator.has(id);
  const changes = read.changes.filter(own);
  const there = await photosStillThere(tx, permit, changes.flatMap(photosIn));
  return { ...read, changes: changes.filter((change) => photosIn(change).every((id) => there.has(id))) };
}

const photosIn = ({ edits }: CircleChange): readonly PhotoId[] =>
  edits.flatMap((edit) =>
    edit.of === 'photo' ? [edit.before?.photo, edit.after?.photo].flatMap((id) => (id == null ? [] : [id])) : [],
  );

/** One line with all its edits and everyone it names; none when it is out of reach. */
export const findChange = async (
  tx: GraphTransaction,
  permit: Permit,
  clientId: ClientId,
  changeId: ChangeId,
): Promise<ReadChanges> => readChanges(await tx.run(oneChange, { ...readerOf(permit), clientId, changeId }));

/** Who touched these last since a line, other than the viewer; `null` when nobody did. */
export async function lastChangerSince(
  tx: GraphTransaction,
  permit: Permit,
  change: CircleChange,
): Promise<string | null> {
  const tieIds = change.edits.flatMap((edit) => (edit.of === 'tie' ? [edit.tieId] : []));
  const personIds = change.edits.flatMap((edit) => (edit.of === 'tie' ? [] : [edit.personId]));
  const scope = { ...readerOf(permit), clientId: change.clientId, after: change.sequence };
  const [row] = await tx.run(changersAfter, { ...scope, tieIds, personIds });
  return row?.name ?? null;
}
