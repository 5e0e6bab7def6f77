import type { Reach } from '@kring/access';
import type {
  CalendarDay,
  CircleMember,
  Consent,
  ConsentId,
  ConsentPurpose,
  HeldSkill,
  Instant,
  Language,
  Person,
  PersonId,
  PersonKind,
  PhotoId,
} from '@kring/care-network';
import { readPlace } from '../graph-format/place.js';

/** A person with their skills and consents, and how near they stand to the viewer: that decides what may be shown. */
export interface PersonSeen extends CircleMember {
  readonly distance: Reach;
  /** `null` when there is no photo of them. */
  readonly photoId: PhotoId | null;
}

export interface PersonNode {
  readonly id: PersonId;
  readonly name: string;
  readonly kind: PersonKind;
  readonly deceased?: boolean;
  readonly birthYear?: number | null;
  readonly speaks?: readonly Language[];
  readonly homeName?: string | null;
  readonly homeLatitude?: number | null;
  readonly homeLongitude?: number | null;
  readonly symbol?: string | null;
  readonly certificateUntil?: CalendarDay | null;
  readonly note?: string | null;
  /** The id of their photo, which is a node of its own, so that who reads people does not read photos. */
  readonly photoId?: PhotoId | null;
  readonly version: number;
}

interface ConsentNode {
  readonly id: ConsentId;
  readonly purpose: ConsentPurpose;
  readonly givenAt: Instant;
  readonly withdrawnAt?: Instant | null;
}

export interface PersonRow {
  readonly person: PersonNode;
  readonly skills: readonly HeldSkill[];
  readonly consents: readonly ConsentNode[];
}

/** Ends every query that answers with people. */
export const personColumns = `person {.*} AS person,
  [(person)-[held:HAS_SKILL]->(skill:Skill) |
    {skill: skill.code, level: held.level, source: held.source, likesDoingIt: held.likesDoingIt}] AS skills,
  [(person)-[:GAVE]->(consent:Consent) | consent {.*}] AS consents`;

export const personOf = (node: PersonNode): Person => ({
  id: node.id,
  name: node.name,
  kind: node.kind,
  deceased: node.deceased ?? false,
  birthYear: node.birthYear ?? null,
  speaks: node.speaks ?? [],
  home: readPlace(node.homeName ?? null, node.homeLatitude ?? null, node.homeLongitude ?? null),
  symbol: node.symbol ?? null,
  certificateUntil: node.certificateUntil ?? null,
  note: node.note ?? null,
  version: node.version,
});

const consentOf =
  (personId: PersonId) =>
  ({ id, purpose, givenAt, withdrawnAt }: ConsentNode): Consent => ({
    id,
    personId,
    purpose,
    givenAt,
    withdrawnAt: withdrawnAt ?? null,
  });

export const memberOf = ({ person, skills, consents }: PersonRow): CircleMember => ({
  person: personOf(person),
  skills: skills.toSorted((one, other) => (one.skill < other.skill ? -1 : 1)),
  consents: consents.map(consentOf(person.id)),
});

/** What is known of a person; the id and the version are the repository's. */
export type PersonContent = Omit<Person, 'id' | 'version'>;

/** As the node carries it: with `+=`, what is `null` is taken away. */
export const personProperties = (person: PersonContent) => ({
  name: person.name.trim(),
  kind: person.kind,
  deceased: person.deceased,
  birthYear: person.birthYear,
  speaks: person.speaks,
  homeName: person.home?.name ?? null,
  homeLatitude: person.home?.latitude ?? null,
  homeLongitude: person.home?.longitude ?? null,
  symbol: person.symbol?.trim() || null,
  certificateUntil: person.certificateUntil,
  note: person.note?.trim() || null,
});
