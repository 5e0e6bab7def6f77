import type { Permit } from '@kring/access';
import {
  consentPurposes,
  consentState,
  narrower,
  sayAbout,
  tieWithClient,
  type Circle,
  type Consent,
  type ConsentId,
  type Instant,
  type MergeEdit,
  type MergeFacts,
  type PersonId,
  type SeenBy,
} from '@kring/care-network';
import {
  findPeople,
  joinPeople,
  moveToPerson,
  partPeople,
  sayWhoSees,
  settleConsents,
  type GraphTransaction,
} from '@kring/store';

interface Stand {
  readonly tx: GraphTransaction;
  readonly permit: Permit;
  readonly now: Instant;
  /** As it was before the first edit. */
  readonly circle: Circle;
}

/** Moves what hangs on one entry to the other, or back what a merge had moved. */
export const makeMergeEdit = (stand: Stand, edit: MergeEdit): Promise<MergeEdit> =>
  edit.after === null ? partAgain(stand, edit) : mergeEntries(stand, edit);

/** Ties and facts of the person are edits of their own. The strictest say and the strictest consent hold. */
export async function mergeEntries(
  { tx, permit, now, circle }: Stand,
  { personId, goneId }: Pick<MergeEdit, 'personId' | 'goneId'>,
): Promise<MergeEdit> {
  const people = await findPeople(tx, permit.viewer, [personId, goneId]);
  const withdrawn = overruled(people.map(({ consents }) => consents));
  const moved = await moveToPerson(tx, goneId, personId, null);
  await settleConsents(tx, withdrawn, now);
  await joinPeople(tx, goneId, personId);
  const say = sayAbout(circle);
  const says = { kept: say(personId), gone: say(goneId), now: narrower(say(personId), say(goneId)) };
  await sayOf(tx, circle, personId, says.kept, says.now);
  await sayOf(tx, circle, goneId, says.gone, says.now);
  return { of: 'merge', personId, goneId, before: null, after: { moved, withdrawn, says } };
}

async function partAgain({ tx, circle }: Stand, edit: MergeEdit): Promise<MergeEdit> {
  const { personId, goneId } = edit;
  const { moved, withdrawn, says } = edit.before as MergeFacts;
  await settleConsents(tx, withdrawn, null);
  await moveToPerson(tx, personId, goneId, moved);
  await partPeople(tx, goneId, personId);
  if (sayAbout(circle)(personId) === says.now) {
    await sayOf(tx, circle, personId, says.now, says.kept);
    await sayOf(tx, circle, goneId, says.now, says.gone);
  }
  return { ...edit, before: edit.before, after: null };
}

async function sayOf(
  tx: GraphTransaction,
  circle: Circle,
  personId: PersonId,
  before: SeenBy,
  seenBy: SeenBy,
): Promise<void> {
  const tieId = tieWithClient(circle, personId)?.id;
  if (before !== seenBy) await sayWhoSees(tx, { clientId: circle.client.id, personId, tieId: tieId ?? null, seenBy });
}

/** Each yes that stands for a purpose of which the other entry says no. A no outweighs any yes, whichever is newer. */
function overruled(entries: readonly (readonly Consent[])[]): readonly ConsentId[] {
  return consentPurposes.flatMap((purpose) => {
    const states = entries.map((records) => consentState(records, purpose));
    if (!states.includes('withdrawn')) return [];
    return entries
      .flat()
      .filter((record) => record.purpose === purpose && record.withdrawnAt === null)
      .map(({ id }) => id);
  });
}
