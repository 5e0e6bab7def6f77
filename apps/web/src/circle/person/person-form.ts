import type { ContactFrequency, PersonKind, SupportKind, TieQuality } from '@kring/care-network';
import type {
  ChangePersonInput,
  ChangeTieInput,
  CircleTieFragment,
  PersonInCircleFragment,
} from '../../gql/graphql.js';

/** What stands in the form. Empty and `none` mean: not recorded. */
export interface PersonForm {
  readonly name: string;
  readonly role: string;
  readonly kind: PersonKind;
  readonly deceased: 'yes' | 'no';
  readonly birthYear: string;
  /** The last day of a certificate of conduct. */
  readonly certificateUntil: string;
  readonly note: string;
  readonly quality: TieQuality | 'none';
  readonly supportGiven: readonly SupportKind[];
  readonly supportReceived: readonly SupportKind[];
  readonly contactFrequency: ContactFrequency | 'none';
  readonly lastContactOn: string;
}

export const formOf = (person: PersonInCircleFragment, tie: CircleTieFragment): PersonForm => ({
  name: person.name,
  role: tie.role ?? '',
  kind: person.kind,
  deceased: person.deceased ? 'yes' : 'no',
  birthYear: person.birthYear === null ? '' : String(person.birthYear),
  certificateUntil: person.certificateUntil ?? '',
  note: person.note ?? '',
  quality: tie.quality ?? 'none',
  supportGiven: tie.supportGiven,
  supportReceived: tie.supportReceived,
  contactFrequency: tie.contactFrequency ?? 'none',
  lastContactOn: tie.lastContactOn ?? '',
});

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
const choiceOrNull = <Choice extends string>(choice: Choice | 'none'): Choice | null =>
  choice === 'none' ? null : choice;

/** Ring and sector stay as they are: they are changed on the map or in the list. */
export const tieInputOf = (form: PersonForm, tie: CircleTieFragment): ChangeTieInput => ({
  id: tie.id,
  expectedVersion: tie.version,
  role: textOrNull(form.role),
  ring: tie.ring,
  sector: tie.sector,
  quality: choiceOrNull(form.quality),
  supportGiven: [...form.supportGiven],
  supportReceived: [...form.supportReceived],
  contactFrequency: choiceOrNull(form.contactFrequency),
  lastContactOn: textOrNull(form.lastContactOn),
});

export const personInputOf = (form: PersonForm, person: PersonInCircleFragment): ChangePersonInput => ({
  id: person.id,
  expectedVersion: person.version,
  name: form.name.trim(),
  kind: form.kind,
  deceased: form.deceased === 'yes',
  birthYear: form.birthYear.trim() === '' ? null : Number(form.birthYear),
  speaks: [...person.speaks],
  home: person.home && { name: person.home.name, latitude: person.home.latitude, longitude: person.home.longitude },
  certificateUntil: textOrNull(form.certificateUntil),
  note: textOrNull(form.note),
});

/** Whether two inputs say the same; the version does not count. */
export const saysTheSame = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);
