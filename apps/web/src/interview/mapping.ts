import type { FaceView } from '@kring/circle-map';
import type { Ring, Sector } from '@kring/care-network';
import { ringOf, type CircleData } from '../circle/circle-of-client.js';
import { sectorIn } from './sector-in-words.js';

type FaceOfMapped = Omit<FaceView, 'name'>;

/** Someone while the circle is mapped. `key` stays the same from the moment of naming, before the API has an id for them. */
export interface Mapped extends FaceView {
  readonly key: string;
  readonly role: string | null;
  readonly ring: Ring | null;
  readonly sector: Sector | null;
  /** Where they may well belong, to be shown as a proposal; never stored by itself. `null`: no idea. */
  readonly proposed: Sector | null;
}

/** How somebody looks who was just named. */
export const unseen: FaceOfMapped = { kind: 'person', symbol: null, photo: null };

/** What this hand said in this visit and the circle may not show yet. */
export interface Said {
  readonly named: readonly Mapped[];
  readonly leftOut: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, Partial<Pick<Mapped, 'ring' | 'sector'>>>;
  /** By `pairOf`. */
  readonly knows: ReadonlyMap<string, boolean>;
  /** Ids of people who were named here, by key. */
  readonly keys: ReadonlyMap<string, string>;
}

export const nothingSaid: Said = {
  named: [],
  leftOut: new Set(),
  places: new Map(),
  knows: new Map(),
  keys: new Map(),
};

/** The same for both orders of two people. */
export const pairOf = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** Everyone: first who stood in the circle, then who was named here, each with the newest answer. */
export function peopleIn(circle: CircleData, said: Said): readonly Mapped[] {
  const namedHere = new Set([...said.keys.keys()]);
  const stored = circle.members
    .filter(({ person }) => !namedHere.has(person.id))
    .map(({ person, tie }) => ({
      key: person.id,
      name: person.name,
      role: tie.role,
      ...{ kind: person.kind, symbol: person.symbol, photo: person.photo },
      ring: ringOf(tie.ring),
      sector: tie.sector,
      proposed: sectorIn(person.name, tie.role, person.kind),
    }));
  return [...stored, ...said.named]
    .filter(({ key }) => !said.leftOut.has(key))
    .map((person) => ({ ...person, ...said.places.get(person.key) }));
}

/** Pairs who know each other, by `pairOf` over keys. */
export function knowing(circle: CircleData, said: Said): ReadonlySet<string> {
  const keyOf = (personId: string): string => said.keys.get(personId) ?? personId;
  const stored = circle.tiesAmongMembers.map(({ from, to }) => pairOf(keyOf(from.id), keyOf(to.id)));
  const pairs = new Set(stored);
  for (const [pair, knows] of said.knows) {
    if (knows) pairs.add(pair);
    else pairs.delete(pair);
  }
  return pairs;
}

export const steps = ['names', 'places', 'knows', 'done'] as const;
export type Step = (typeof steps)[number];

export const isStep = (value: unknown): value is Step => steps.some((step) => step === value);

/** Ring and sector both known. */
export const isPlaced = <Of extends Pick<Mapped, 'ring' | 'sector'>>(
  person: Of,
): person is Of & { readonly ring: Ring; readonly sector: Sector } => person.ring !== null && person.sector !== null;

/** Where to go on: the first question that is not answered for everyone. */
export function stepToResume(people: readonly Mapped[]): Step {
  if (people.length === 0) return 'names';
  return people.every(isPlaced) ? 'names' : 'places';
}

const bySector = (sector: Sector | null): number =>
  sector === null ? 4 : ['family', 'friends', 'community', 'professionals'].indexOf(sector);

/** The order of "who knows whom": by sector, then from near to far, so that who know each other stand together. */
export const inAskingOrder = (people: readonly Mapped[]): readonly Mapped[] =>
  [...people].sort((a, b) => bySector(a.sector) - bySector(b.sector) || (a.ring ?? 5) - (b.ring ?? 5));
