import { reachOfField, type Viewer } from '@kring/access';
import type { ChangedSince, CircleChange as Line, Edit, PersonId } from '@kring/care-network';
import type { ReadChanges } from '@kring/store';
import { skillOf } from '../skill/skill-of.js';
import type { CircleChange, FieldChange } from './dto/circle-change.js';

/** Fields whose values stand in the log for all who may read the line. Of others it says only that they changed. */
const shownValues = new Set([
  ...['role', 'ring', 'sector', 'quality', 'supportGiven', 'supportReceived', 'contactFrequency', 'lastContactOn'],
  'seenBy',
  ...['name', 'kind', 'deceased', 'level', 'source', 'likesDoingIt'],
]);

const mayRead = ({ role }: Viewer, field: string): boolean =>
  field !== 'quality' || reachOfField(role, 'Tie.quality') !== 'none';

function asText(field: string, value: unknown): string | null {
  if (!shownValues.has(field) || value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(',');
  return typeof value === 'object' ? null : String(value as string | number | boolean);
}

const fieldsOf = (viewer: Viewer, { before, after }: Edit): readonly FieldChange[] => {
  if (before === null || after === null) return [];
  const [was, is] = [before, after] as readonly Readonly<Record<string, unknown>>[];
  return Object.keys(after)
    .filter((field) => mayRead(viewer, field))
    .map((field) => ({ field, before: asText(field, was?.[field]), after: asText(field, is?.[field]) }));
};

/** The edit that names a line: of who left, their tie with the client, which is made first and taken away last. */
const headlineOf = ({ kind, edits, reversal }: Line): Edit | undefined =>
  edits.find(({ of }) => of === 'merge') ??
  ((kind === 'personRemoved') === (reversal !== 'undo') ? edits.at(-1) : edits[0]);

const otherEndOf = (edit: Edit, self: PersonId | null): PersonId | null => {
  if (edit.of === 'merge') return edit.goneId;
  return edit.of === 'tie' && edit.from !== self ? edit.from : null;
};

/** A line for one viewer. */
export function asChange(
  line: Line,
  { people, offers, self }: Pick<ReadChanges, 'people' | 'offers' | 'self'>,
  viewer: Viewer,
): CircleChange {
  const edit = headlineOf(line);
  if (!edit) throw new Error('A line of the log holds no edit');
  const personId = edit.of === 'tie' ? edit.to : edit.personId;
  const other = otherEndOf(edit, self);
  return {
    id: line.id,
    sequence: line.sequence,
    at: line.at,
    byName: line.by?.name ?? null,
    byViewer: line.by?.accountId === viewer.accountId,
    kind: line.kind,
    reversal: line.reversal,
    reverses: line.reverses,
    tieId: edit.of === 'tie' ? edit.tieId : null,
    personId,
    personName: people.get(personId)?.name ?? '',
    otherName: other && (people.get(other)?.name ?? ''),
    contactOn: line.contactOn,
    skill: edit.of === 'skill' ? skillOf(edit.skill) : null,
    purpose: edit.of === 'consent' ? edit.purpose : null,
    offerTitle: edit.of === 'offer' ? (offers.get(edit.offerId) ?? null) : null,
    versionName: edit.of === 'version' ? ((edit.after ?? edit.before)?.name ?? null) : null,
    source: line.source?.format ?? null,
    people: line.source?.people ?? null,
    fields: fieldsOf(viewer, edit),
  };
}

export const asConflict = ({ field, current, wanted }: ChangedSince): FieldChange => ({
  field,
  before: asText(field, current),
  after: asText(field, wanted),
});
