import {
  daysAfter,
  type Consent,
  type ConsentId,
  type ConsentPurpose,
  type Instant,
  type KnownPerson,
  type PersonId,
} from '@kring/care-network';
import { momentOn } from '../calendar.js';
import type { Chance } from '../chance.js';
import type { Draft, DraftPerson } from '../draft.js';

/** Shares of people with a yes on record and of those who took it back; the others were not asked yet. */
interface Answers {
  readonly given: number;
  readonly withdrawn: number;
}

const askedOften: Answers = { given: 0.9, withdrawn: 0.05 };
const askedSometimes: Answers = { given: 0.3, withdrawn: 0.03 };

const answersFor: Readonly<Record<ConsentPurpose, { readonly offers: Answers; readonly others: Answers }>> = {
  beInCircle: { offers: askedOften, others: { given: 0.68, withdrawn: 0.04 } },
  beAsked: { offers: { given: 0.84, withdrawn: 0.06 }, others: askedSometimes },
  shareWithOtherTeams: { offers: { given: 0.55, withdrawn: 0.05 }, others: { given: 0.15, withdrawn: 0.02 } },
};

const purposes: readonly ConsentPurpose[] = ['beInCircle', 'beAsked', 'shareWithOtherTeams'];

/** A yes on record, so many days ago; taken back when `withdrawnDaysAgo` is set. */
export const yes = (
  draft: Draft,
  personId: PersonId,
  purpose: ConsentPurpose,
  daysAgo: number,
  withdrawnDaysAgo: number | null = null,
): Consent => ({
  id: draft.nextId<ConsentId>(),
  personId,
  purpose,
  givenAt: moment(draft, daysAgo),
  withdrawnAt: withdrawnDaysAgo === null ? null : moment(draft, withdrawnDaysAgo),
});

const moment = (draft: Draft, daysAgo: number): Instant => momentOn(daysAfter(draft.today, -daysAgo), daysAgo);

function answersOf(chance: Chance, draft: Draft, known: DraftPerson, offers: boolean): readonly Consent[] {
  if (known.consents) return known.consents;
  if (known.place === 'none') return [];
  return purposes.flatMap((purpose) => {
    const { given, withdrawn } = answersFor[purpose][offers || known.place === 'client' ? 'offers' : 'others'];
    const draw = chance.fraction();
    const daysAgo = chance.between(20, 500);
    if (draw >= given + withdrawn) return [];
    return [yes(draft, known.person.id, purpose, daysAgo, draw < given ? null : Math.floor(daysAgo / 3))];
  });
}

/** Everyone with their records. Who offers something was asked more often than who only stands on a map. */
export function withConsents(chance: Chance, draft: Draft): readonly KnownPerson[] {
  const offering = new Set(draft.teams.flatMap(({ offers }) => offers.map(({ personId }) => personId)));
  return [...draft.people.values()].map((known) => ({
    person: known.person,
    skills: known.skills,
    consents: answersOf(chance, draft, known, offering.has(known.person.id)),
  }));
}
