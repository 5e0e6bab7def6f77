import type {
  AccountId,
  CalendarDay,
  ChangeId,
  ChangeKind,
  CircleChange,
  CircleVersionId,
  ClientId,
  ConsentPurpose,
  Edit,
  ImportSource,
  Instant,
  OfferId,
  PersonId,
  PersonThen,
  Reversal,
  SkillCode,
  TieEdit,
  TieId,
} from '@kring/care-network';
import { asText, factsIn } from './stored-facts.js';

/** One edit as a node: the line it belongs to is told by `changeId`, its place in the line by `index`. */
interface ChangeNode {
  readonly changeId: ChangeId;
  readonly sequence: number;
  readonly index: number;
  readonly at: Instant;
  readonly kind: ChangeKind;
  readonly reversal?: Reversal | null;
  readonly reverses?: ChangeId | null;
  readonly contactOn?: CalendarDay | null;
  readonly subject: Edit['of'];
  readonly tieId?: TieId | null;
  readonly version?: number | null;
  readonly skill?: SkillCode | null;
  readonly purpose?: ConsentPurpose | null;
  readonly offerId?: OfferId | null;
  readonly versionId?: CircleVersionId | null;
  readonly format?: string | null;
  readonly people?: number | null;
  readonly before?: string | null;
  readonly after?: string | null;
}

export interface ChangeRow {
  readonly change: ChangeNode;
  readonly clientId: ClientId;
  /** Both `null` when an operator did it. */
  readonly accountId: AccountId | null;
  readonly byName: string | null;
  readonly selfId: PersonId;
  readonly person: PersonThen;
  /** The other end of a tie; `null` of a person and a skill. */
  readonly other: PersonThen | null;
  readonly offerTitle: string | null;
}

/** Ends every query that answers with changes. */
export const changeColumns = `change {.*} AS change, client.id AS clientId, 
     CASE WHEN doer IS NULL THEN null ELSE doer.id END AS accountId,
     CASE WHEN doer IS NULL THEN null ELSE doer.name END AS byName,
     self.id AS selfId, person {.id, .name, .kind, .deceased} AS person,
     CASE WHEN other IS NULL THEN null ELSE other {.id, .name, .kind, .deceased} END AS other,
     CASE WHEN offered IS NULL THEN null ELSE offered.title END AS offerTitle`;

export interface ChangeContent {
  readonly id: ChangeId;
  readonly at: Instant;
  readonly kind: ChangeKind;
  readonly reversal: Reversal | null;
  readonly reverses: ChangeId | null;
  readonly contactOn: CalendarDay | null;
  readonly source: ImportSource | null;
  readonly edits: readonly Edit[];
}

/** As the node carries it: with `+=`, what is `null` is left out. */
export const editProperties = (change: ChangeContent, edit: Edit, index: number) => ({
  changeId: change.id,
  index,
  at: change.at,
  kind: change.kind,
  reversal: change.reversal,
  reverses: change.reverses,
  contactOn: change.contactOn,
  subject: edit.of,
  tieId: edit.of === 'tie' ? edit.tieId : null,
  version: edit.of === 'tie' ? edit.version : null,
  skill: edit.of === 'skill' ? edit.skill : null,
  purpose: edit.of === 'consent' ? edit.purpose : null,
  offerId: edit.of === 'offer' ? edit.offerId : null,
  versionId: edit.of === 'version' ? edit.versionId : null,
  format: change.source?.format ?? null,
  people: change.source?.people ?? null,
  before: asText(edit.before),
  after: asText(edit.after),
});

function editOf({ change, person, other }: ChangeRow): Edit {
  const states = { before: factsIn(change.before), after: factsIn(change.after) };
  const personId: PersonId = person.id;
  switch (change.subject) {
    case 'person':
      return { of: 'person', personId, ...states };
    case 'skill':
      return { of: 'skill', personId, skill: change.skill as SkillCode, ...states };
    case 'consent':
      return { of: 'consent', personId, purpose: change.purpose as ConsentPurpose, ...states };
    case 'offer':
      return { of: 'offer', personId, offerId: change.offerId as OfferId, ...states };
    case 'photo':
      return { of: 'photo', personId, ...states };
    case 'version':
      return { of: 'version', personId, versionId: change.versionId as CircleVersionId, ...states };
    case 'merge':
      return { of: 'merge', personId, goneId: other?.id ?? personId, ...states };
    case 'tie':
      return tieEditOf({ change, person, other }, states);
  }
}

function tieEditOf(
  { change, person, other }: Pick<ChangeRow, 'change' | 'person' | 'other'>,
  states: Pick<TieEdit, 'before' | 'after'>,
): TieEdit {
  const personId: PersonId = person.id;
  const ends = { from: other?.id ?? personId, to: personId };
  return { of: 'tie', tieId: change.tieId as TieId, ...ends, version: change.version ?? 0, ...states };
}

/** Rows of whole lines, in any order, as lines from the oldest to the newest. */
export function changesOf(rows: readonly ChangeRow[]): readonly CircleChange[] {
  const sorted = rows.toSorted(
    (one, another) => one.change.sequence - another.change.sequence || one.change.index - another.change.index,
  );
  const lines = new Map<number, CircleChange>();
  for (const row of sorted) {
    const { change, clientId, accountId, byName } = row;
    const line = lines.get(change.sequence);
    lines.set(change.sequence, {
      id: change.changeId,
      clientId,
      sequence: change.sequence,
      at: change.at,
      by: accountId === null ? null : { accountId, name: byName ?? '' },
      kind: change.kind,
      reversal: change.reversal ?? null,
      reverses: change.reverses ?? null,
      contactOn: change.contactOn ?? null,
      source: change.format == null ? null : { format: change.format, people: change.people ?? 0 },
      edits: [...(line?.edits ?? []), editOf(row)],
    });
  }
  return [...lines.values()];
}

/** What the offers that these rows name are called now. */
export const offersIn = (rows: readonly ChangeRow[]): ReadonlyMap<OfferId, string> =>
  new Map(
    rows.flatMap(({ change: { offerId }, offerTitle }) =>
      offerId != null && offerTitle !== null ? [[offerId, offerTitle] as const] : [],
    ),
  );

/** Everyone whom these rows name, as they are now. */
export const peopleIn = (rows: readonly ChangeRow[]): ReadonlyMap<PersonId, PersonThen> =>
  new Map(
    rows
      .flatMap(({ person, other }) => (other ? [person, other] : [person]))
      .map(({ id, name, kind, deceased }) => [id, { id, name, kind, deceased: deceased ?? false }]),
  );
