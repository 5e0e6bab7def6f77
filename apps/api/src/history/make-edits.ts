import type { Permit } from '@kring/access';
import {
  consentsSince,
  type ConsentEdit,
  type Edit,
  type Instant,
  type OfferEdit,
  type PersonEdit,
  type PhotoEdit,
  type SkillEdit,
  type TieEdit,
  type VersionEdit,
} from '@kring/care-network';
import {
  changeOffer,
  changePerson,
  changePhotoBack,
  changeTie,
  consentChanged,
  consentFacts,
  findPeople,
  findTiesOfMember,
  type GraphTransaction,
  holdOffer,
  offerChanged,
  offerFacts,
  offerRecorded,
  personChanged,
  personFacts,
  photoChanged,
  putBackVersion,
  recordConsent,
  recordSkill,
  removeSkill,
  removeTies,
  removeVersion,
  restoreTie,
  retractConsent,
  sayWhoSees,
  setOfferState,
  skillChanged,
  tieAdded,
  tieChanged,
  tieFacts,
  tieRemoved,
  withdrawConsent,
  withdrawMatchesOfOffer,
} from '@kring/store';
import { makeMergeEdit } from '../merge/make-merge.js';
import type { Standing } from './conflicts.js';

/** As it was before the first edit. */
interface Stand extends Standing {
  readonly tx: GraphTransaction;
  readonly permit: Permit;
  readonly now: Instant;
}

/** Makes edits, and gives what they came down to from where the circle stands, so that they can be taken back in turn. */
export async function makeEdits(stand: Stand, edits: readonly Edit[]): Promise<readonly Edit[]> {
  const made: Edit[] = [];
  let ties = stand.circle.ties;
  for (const edit of edits) {
    if (edit.of === 'tie') {
      const circle = { ...stand.circle, ties };
      const done = await makeTieEdit({ ...stand, circle }, edit);
      ties = ties.filter(({ id }) => !done.some(({ tieId }) => tieId === id));
      made.push(...done);
    } else made.push(...(await makeOther(stand, edit)));
  }
  return made;
}

async function makeOther(stand: Stand, edit: Exclude<Edit, TieEdit>): Promise<readonly Edit[]> {
  switch (edit.of) {
    case 'person':
      return makePersonEdit(stand, edit);
    case 'skill':
      return makeSkillEdit(stand, edit);
    case 'consent':
      return makeConsentEdit(stand, edit);
    case 'offer':
      return makeOfferEdit(stand, edit);
    case 'photo':
      return makePhotoEdit(stand, edit);
    case 'merge':
      return [await makeMergeEdit(stand, edit)];
    case 'version':
      return [await makeVersionEdit(stand, edit)];
  }
}

async function makeTieEdit({ tx, circle }: Stand, edit: TieEdit): Promise<readonly TieEdit[]> {
  const { tieId, from: fromId, to: toId, after } = edit;
  const tie = circle.ties.find(({ id }) => id === tieId);
  if (after === null) {
    const others = tie?.from === circle.self.id ? await findTiesOfMember(tx, circle.client.id, tie.to) : [];
    const gone = tie ? [...others.filter(({ id }) => id !== tieId), tie] : [];
    await removeTies(
      tx,
      gone.map(({ id }) => id),
    );
    return gone.map(tieRemoved);
  }
  if (tie && after.seenBy !== undefined) {
    const { clientId, to: personId, seenBy: before = 'everyone', version } = tie;
    await sayWhoSees(tx, { clientId, personId, tieId, seenBy: after.seenBy });
    return [{ ...edit, version, before: { seenBy: before } }];
  }
  if (tie) {
    const content = { ...tieFacts(tie), ...after };
    await changeTie(tx, tieId, content);
    return [tieChanged(tie, content)];
  }
  const content = { ...noFacts, ...after };
  await restoreTie(tx, { clientId: circle.client.id, fromId, toId, tieId, version: edit.version + 1 }, content);
  return [tieAdded(tieId, { fromId, toId }, content)];
}

async function makePersonEdit({ tx, permit, people }: Stand, edit: PersonEdit): Promise<readonly PersonEdit[]> {
  const { personId, after } = edit;
  const person = people.find((seen) => seen.person.id === personId)?.person;
  if (!person) throw new Error('A person left while their circle was held');
  const content = { ...personFacts(person), ...after };
  await changePerson(tx, permit, { personId, expectedVersion: person.version }, () => content);
  return personChanged(personId, person, content);
}

async function makeSkillEdit({ tx, permit, people }: Stand, edit: SkillEdit): Promise<readonly SkillEdit[]> {
  const { personId, skill, after } = edit;
  const seen = people.find(({ person }) => person.id === personId);
  const held = seen?.skills.find((each) => each.skill === skill) ?? null;
  const wanted = after && { skill, level: null, source: null, likesDoingIt: null, ...after };
  if (wanted) await recordSkill(tx, permit, personId, wanted);
  else await removeSkill(tx, permit, personId, skill);
  return skillChanged(personId, held, wanted);
}

/**
 * A yes is always said anew. To be without it again is to have written it down by mistake; a withdrawal whose own record
 * went that way is written down once more.
 */
async function makeConsentEdit(stand: Stand, edit: ConsentEdit): Promise<readonly ConsentEdit[]> {
  const { tx, permit, now, people } = stand;
  const { personId, purpose } = edit;
  const records = people.find(({ person }) => person.id === personId)?.consents ?? [];
  const before = consentFacts(records, purpose);
  const { state = 'notRecorded', newest = null } = edit.after ?? {};
  if (state === 'given') await recordConsent(tx, permit, { personId, purpose, now });
  else if (state === 'withdrawn' && !records.some(({ id }) => id === newest)) {
    await withdrawConsent(tx, permit, { personId, purpose, now });
  } else {
    for (const { id } of consentsSince(records, purpose, newest)) {
      await retractConsent(tx, permit, { personId, consentId: id, now });
    }
  }
  const [seen] = await findPeople(tx, permit.viewer, [personId]);
  return consentChanged(personId, purpose, before, consentFacts(seen?.consents ?? [], purpose));
}

/** Who was still asked when an offer was withdrawn is not asked again. */
async function makeOfferEdit({ tx, permit, offers }: Stand, edit: OfferEdit): Promise<readonly OfferEdit[]> {
  const offer = offers.find(({ id }) => id === edit.offerId);
  if (!offer) throw new Error('An offer went while it was held');
  const { state, confirmedAt, ...content } = edit.after ?? { state: 'withdrawn' };
  if (edit.before !== null && Object.keys(content).length > 0) {
    await changeOffer(tx, permit, offer.id, { ...offer, ...content });
  }
  if (state !== undefined || confirmedAt !== undefined) {
    const next = { state: state ?? offer.state, confirmedAt: confirmedAt ?? offer.confirmedAt };
    await setOfferState(tx, permit, offer.id, next);
    if (next.state === 'withdrawn') await withdrawMatchesOfOffer(tx, permit, offer.id);
  }
  const now = await holdOffer(tx, permit, offer.id);
  if (!now) throw new Error('An offer went while it was held');
  if (edit.after === null) return [{ ...offerRecorded(offer), before: offerFacts(offer), after: null }];
  return edit.before === null ? [offerRecorded(now)] : offerChanged(offer, now);
}

async function makePhotoEdit({ tx, permit, now }: Stand, edit: PhotoEdit): Promise<readonly PhotoEdit[]> {
  const { personId, after } = edit;
  const change = await changePhotoBack(tx, permit, personId, after?.photo ?? null, now);
  if (!change) throw new Error('A person left while their circle was held');
  return photoChanged(personId, change);
}

async function makeVersionEdit({ tx, permit, circle, now }: Stand, edit: VersionEdit): Promise<VersionEdit> {
  const { versionId: id, after } = edit;
  const { id: clientId } = circle.client;
  const made =
    after === null
      ? await removeVersion(tx, permit, clientId, { id, at: now })
      : await putBackVersion(tx, permit, clientId, id);
  if (!made) throw new Error('A name of a moment went while its circle was held');
  return made;
}

const noFacts = {
  ...{ role: null, ring: null, sector: null, quality: null, supportGiven: [], supportReceived: [] },
  ...{ contactFrequency: null, lastContactOn: null },
} as const;
