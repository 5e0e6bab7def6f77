import {
  consentState,
  differing,
  newestConsent,
  type Consent,
  type ConsentEdit,
  type ConsentFacts,
  type ConsentPurpose,
  type HeldSkill,
  type Offer,
  type OfferEdit,
  type OfferFacts,
  type PersonEdit,
  type PersonFacts,
  type PersonId,
  type PhotoEdit,
  type SkillEdit,
  type SkillFacts,
  type Tie,
  type TieEdit,
  type TieFacts,
  type TieId,
} from '@kring/care-network';
import type { PhotoChange } from '../circle/photo-repository.js';
import type { PersonContent } from '../circle/person-row.js';
import { tieAsStored, type TieContent } from '../circle/tie-row.js';

/** What the log holds of a tie. */
export const tieFacts = ({
  id: _id,
  clientId: _client,
  from: _from,
  to: _to,
  version: _version,
  ...facts
}: Tie): TieFacts => facts;

/** Fields in one order, and texts as they are stored, so that equal people are equal. */
export const personFacts = (person: PersonContent): PersonFacts => ({
  name: person.name.trim(),
  kind: person.kind,
  deceased: person.deceased,
  birthYear: person.birthYear,
  speaks: [...person.speaks],
  home: person.home && { name: person.home.name, latitude: person.home.latitude, longitude: person.home.longitude },
  symbol: person.symbol?.trim() || null,
  certificateUntil: person.certificateUntil,
  note: person.note?.trim() || null,
});

/** What the log holds of a skill. */
export const skillFacts = ({ level, source, likesDoingIt }: HeldSkill): SkillFacts => ({ level, source, likesDoingIt });

interface Ends {
  readonly fromId: Tie['from'];
  readonly toId: Tie['to'];
}

/** A tie came; its version counts from 0, for it was not there. */
export const tieAdded = (tieId: TieId, { fromId, toId }: Ends, content: TieContent): TieEdit => ({
  of: 'tie',
  ...{ tieId, from: fromId, to: toId, version: 0 },
  before: null,
  after: tieAsStored(content),
});

/** Laid out by Kring is a value to differ from. */
export const withPlace = (facts: TieFacts): TieFacts => ({ handPlace: null, ...facts });

/** With what differs, which may be nothing: a contact before the last one changes no fact. */
export const tieChanged = (tie: Tie, content: TieContent): TieEdit => ({
  of: 'tie',
  ...{ tieId: tie.id, from: tie.from, to: tie.to, version: tie.version },
  ...(differing(withPlace(tieFacts(tie)), withPlace(tieAsStored(content))) ?? { before: {}, after: {} }),
});

/** A tie went. `before` has all of it, so that it can come back. */
export const tieRemoved = (tie: Tie): TieEdit => ({
  of: 'tie',
  ...{ tieId: tie.id, from: tie.from, to: tie.to, version: tie.version },
  before: tieFacts(tie),
  after: null,
});

/** None when nothing differs. */
export function personChanged(personId: PersonId, before: PersonContent, after: PersonContent): readonly PersonEdit[] {
  const difference = differing(personFacts(before), personFacts(after));
  return difference ? [{ of: 'person', personId, ...difference }] : [];
}

/** `null` after: the skill was taken off. */
export const skillChanged = (
  personId: PersonId,
  before: HeldSkill | null,
  after: HeldSkill | null,
): readonly SkillEdit[] => {
  const skill = (after ?? before)?.skill;
  if (skill === undefined) return [];
  const [was, is] = [before && skillFacts(before), after && skillFacts(after)];
  if (was && is && !differing(was, is)) return [];
  return [{ of: 'skill', personId, skill, before: was, after: is }];
};

/** Where somebody stands on one purpose, by the records there are. */
export const consentFacts = (records: readonly Consent[], purpose: ConsentPurpose): ConsentFacts => ({
  state: consentState(records, purpose),
  newest: newestConsent(records, purpose)?.id ?? null,
});

/** None when nothing was said anew. */
export function consentChanged(
  personId: PersonId,
  purpose: ConsentPurpose,
  before: ConsentFacts,
  after: ConsentFacts,
): readonly ConsentEdit[] {
  const isSame = before.state === after.state && before.newest === after.newest;
  return isSame ? [] : [{ of: 'consent', personId, purpose, before, after }];
}

/** What the log holds of an offer. */
export const offerFacts = ({ id: _id, personId: _person, version: _version, ...facts }: Offer): OfferFacts => facts;

/** An offer came. */
export const offerRecorded = (offer: Offer): OfferEdit => ({
  of: 'offer',
  ...{ personId: offer.personId, offerId: offer.id },
  before: null,
  after: offerFacts(offer),
});

/** None when nothing differs. */
export function offerChanged(before: Offer, after: Offer): readonly OfferEdit[] {
  const difference = differing(offerFacts(before), offerFacts(after));
  return difference ? [{ of: 'offer', personId: after.personId, offerId: after.id, ...difference }] : [];
}

/** None when nobody's photo came, went or was replaced. */
export const photoChanged = (personId: PersonId, { before, after }: PhotoChange): readonly PhotoEdit[] =>
  before === after ? [] : [{ of: 'photo', personId, before: { photo: before }, after: { photo: after } }];
