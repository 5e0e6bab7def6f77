import type { Consent, HeldSkill, Language, Person, PersonId, Tie } from '@kring/care-network';
import { readPlace } from '../graph-format/place.js';

interface PersonNode {
  readonly id: PersonId;
  readonly name: string;
  readonly kind: Person['kind'];
  readonly deceased?: boolean;
  readonly birthYear?: number;
  readonly speaks?: readonly Language[];
  readonly homeName?: string;
  readonly homeLatitude?: number;
  readonly homeLongitude?: number;
  readonly certificateUntil?: string;
  readonly version: number;
}

export interface HelperRow {
  readonly person: PersonNode;
  /** Hours a week in agreements that have not ended, for every offer and in every team. */
  readonly agreedHoursPerWeek: number;
}

export interface HeldSkillRow extends HeldSkill {
  readonly personId: PersonId;
}

export interface ConsentRow {
  readonly personId: PersonId;
  readonly consent: Pick<Consent, 'id' | 'purpose' | 'givenAt'> & { readonly withdrawnAt?: string };
}

export interface HelperTieRow {
  readonly personId: PersonId;
  readonly tie: Omit<Tie, 'clientId' | 'from' | 'to'>;
  readonly clientId: Tie['clientId'];
  readonly from: PersonId;
  readonly to: PersonId;
}

/** What matching looks at. What people wrote about the person is nobody's business here, and stays in the store. */
export const helperPersonOf = ({ person }: HelperRow): Person => ({
  id: person.id,
  name: person.name,
  kind: person.kind,
  deceased: person.deceased ?? false,
  birthYear: person.birthYear ?? null,
  speaks: person.speaks ?? [],
  home: readPlace(person.homeName ?? null, person.homeLatitude ?? null, person.homeLongitude ?? null),
  certificateUntil: person.certificateUntil ?? null,
  note: null,
  version: person.version,
});

export const helperConsentOf = ({ personId, consent }: ConsentRow): Consent => ({
  id: consent.id,
  personId,
  purpose: consent.purpose,
  givenAt: consent.givenAt,
  withdrawnAt: consent.withdrawnAt ?? null,
});

export const helperTieOf = ({ tie, clientId, from, to }: HelperTieRow): Tie => ({
  id: tie.id,
  clientId,
  from,
  to,
  role: tie.role ?? null,
  ring: tie.ring ?? null,
  sector: tie.sector ?? null,
  quality: tie.quality ?? null,
  supportGiven: tie.supportGiven ?? [],
  supportReceived: tie.supportReceived ?? [],
  contactFrequency: tie.contactFrequency ?? null,
  lastContactOn: tie.lastContactOn ?? null,
  version: tie.version,
});
