import { saidInOrder, tieWithClient, type Circle, type PersonId } from '@kring/care-network';
import type { ImportedPerson } from '../imported-circle.js';
import { plainName } from '../roster/names.js';

type Member = Circle['members'][number];

/** What tells people of one name apart, and how much it says; compared only where both sides know it. */
const tellingApart: readonly {
  readonly weight: number;
  readonly inCircle: (circle: Circle, member: Member) => unknown;
  readonly inFile: (said: ImportedPerson) => unknown;
}[] = [
  {
    weight: 4,
    inCircle: (circle, { person }) => tieWithClient(circle, person.id)?.role?.toLowerCase() ?? null,
    inFile: ({ role }) => role?.toLowerCase() ?? null,
  },
  { weight: 4, inCircle: (_, { person }) => person.birthYear, inFile: ({ birthYear }) => birthYear },
  { weight: 2, inCircle: (_, { person }) => person.home?.name ?? null, inFile: ({ home }) => home?.name ?? null },
  {
    weight: 2,
    inCircle: (circle, { person }) => tieWithClient(circle, person.id)?.ring ?? null,
    inFile: ({ ring }) => ring,
  },
  {
    weight: 2,
    inCircle: (circle, { person }) => tieWithClient(circle, person.id)?.sector ?? null,
    inFile: ({ sector }) => sector,
  },
  {
    weight: 1,
    inCircle: (circle, { person }) => tieWithClient(circle, person.id)?.contactFrequency ?? null,
    inFile: ({ contactFrequency }) => contactFrequency,
  },
];

/** More than 0 speaks for one person, less than 0 against; 0 where nothing is known of both. */
function likeness(circle: Circle, member: Member, said: ImportedPerson): number {
  let sum = 0;
  for (const { weight, inCircle, inFile } of tellingApart) {
    const [here, there] = [inCircle(circle, member), inFile(said)];
    if (here !== null && there !== null) sum += here === there ? weight : -weight;
  }
  return sum;
}

/** Whether a file had nothing but the name to know somebody by. */
export const isKnownByName = ({ key, name }: ImportedPerson): boolean =>
  key === plainName(name) ||
  key.startsWith(`${plainName(name)} (`) ||
  saidInOrder(key.replace(/ \(\d+\)$/, '')) === plainName(name);

/**
 * Which of the members are meant by people of the same name in a file: those who look most alike first, so that another
 * order of the rows changes nobody. Where nothing tells them apart, `ownId` (what an earlier import gave) and then order do.
 */
export function matchNamesakes(
  circle: Circle,
  members: readonly Member[],
  people: readonly ImportedPerson[],
  ownId: (person: ImportedPerson) => PersonId,
): ReadonlyMap<string, PersonId> {
  const pairs = people.flatMap((said, row) =>
    members.map((member, place) => ({
      ...{ said, member, row, place },
      alike: likeness(circle, member, said),
      isOwn: member.person.id === ownId(said),
    })),
  );
  pairs.sort(
    (one, other) =>
      other.alike - one.alike ||
      Number(other.isOwn) - Number(one.isOwn) ||
      one.row - other.row ||
      one.place - other.place,
  );
  const found = new Map<string, PersonId>();
  const taken = new Set<PersonId>();
  for (const { said, member } of pairs) {
    if (found.has(said.key) || taken.has(member.person.id)) continue;
    found.set(said.key, member.person.id);
    taken.add(member.person.id);
  }
  return found;
}
