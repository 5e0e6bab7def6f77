import type { MemberView } from '../circle-view.js';

/** Words before a name that are no name by themselves, in the four languages of Kring: kept together with the name. */
const titles: ReadonlySet<string> = new Set(
  [
    'dr drs ir ing mr prof dokter doctor professor mw mevr mevrouw meneer dhr heer juf juffrouw meester pastoor dominee ds zuster broeder',
    'ome oom tante opa oma pake beppe moe pa ma papa mama neef nicht buurvrouw buurman buurjongen buurmeisje vriend vriendin collega',
    'begeleider begeleidster huisarts wijkverpleegkundige verpleegkundige therapeut coach mentor maatje vrijwilliger vrijwilligster',
    'nurse carer coach mentor buddy volunteer infirmier infirmière accompagnant accompagnante enfermeiro enfermeira cuidador cuidadora',
    'hond kat poes paard konijn vogel parkiet cavia vis',
    'mrs miss ms sir uncle aunt auntie grandpa grandma granny cousin neighbour neighbor dog cat horse rabbit bird pastor sister brother father',
    'docteur mme mlle monsieur madame oncle tonton papi papy mamie pépé mémé cousine voisin voisine chien chat cheval lapin oiseau père soeur sœur frère',
    'doutor dra sr sra senhor senhora dona tio tia avô avó vovô vovó primo prima vizinho vizinha cão cachorro gato cavalo coelho padre irmã irmão',
  ]
    .join(' ')
    .split(' '),
);
const isTitle = (word: string): boolean => titles.has(word.replace(/\.$/, '').toLocaleLowerCase());

/** Begin a surname, with or without a capital: never said without the words after them. */
const particles: ReadonlySet<string> = new Set(
  "de den der het 't ’t te ten ter van von vom zum la le les du des da das do dos di del della el al ben bint".split(
    ' ',
  ),
);

/** Joins two people in one name: "Jan en Marie". */
const and: ReadonlySet<string> = new Set(['en', 'and', 'et', 'e', '&', '+']);

const isInitial = (word: string): boolean =>
  /^(\p{Lu}\.?){1,4}$/u.test(word) && (word.length === 1 || word.includes('.'));

interface Parts {
  /** What is said at least: "Ome Kees", "Jan en Marie", "Dr. de Vries". */
  readonly short: string;
  /** What can be added to it letter by letter to tell two apart; empty when `short` is the whole name. */
  readonly rest: string;
}

/** The surname begins at its first word with a capital; the particles before it ("van der") are skipped. */
function surnameIn(words: readonly string[]): string {
  const from = words.findIndex((word) => /^\p{Lu}/u.test(word) && !isInitial(word));
  return words.slice(Math.max(0, from)).join(' ');
}

function partsOf({ name, kind }: Pick<MemberView, 'name' | 'kind'>): Parts {
  const whole = name.trim().replace(/\s+/g, ' ');
  const words = whole.split(' ');
  if (kind === 'organisation' || words.length === 1) return { short: whole, rest: '' };
  const leading = words.findIndex((word) => !isTitle(word));
  if (leading < 0) return { short: whole, rest: '' };
  const titled = words.slice(0, leading);
  const own = words.slice(leading);
  if (isInitial(own[0] ?? '')) {
    const surname = own.filter((word) => !isInitial(word));
    return { short: [...titled, ...(surname.length > 0 ? surname : own)].join(' '), rest: '' };
  }
  if (particles.has((own[0] ?? '').toLocaleLowerCase())) return { short: whole, rest: '' };
  const second = own[1] ?? '';
  const count = and.has(second.toLocaleLowerCase()) && own.length > 2 ? 3 : 1;
  return { short: [...titled, ...own.slice(0, count)].join(' '), rest: surnameIn(own.slice(count)) };
}

const letters = ({ short, rest }: Parts, count: number): string =>
  count === 0 || rest === '' ? short : `${short} ${rest.slice(0, count).trimEnd()}`;

/**
 * The shortest names that tell everybody apart, in the order of the members: the first name with the title before it, and
 * as many letters of the surname as it takes. Two with the very same name get a number, by the order of their ties.
 */
export function shortNames(members: readonly Pick<MemberView, 'name' | 'kind' | 'tieId'>[]): readonly string[] {
  const parts = members.map(partsOf);
  const taken = parts.map(() => 0);
  const most = Math.max(0, ...parts.map(({ rest }) => rest.length));
  for (let count = 1; count <= most; count += 1) {
    const same = sameAs(parts.map((each, index) => letters(each, taken[index] ?? 0)));
    for (const index of same.flat()) taken[index] = count;
  }
  return numbered(
    members,
    parts.map((each, index) => letters(each, taken[index] ?? 0)),
  );
}

/** Indexes that share a label, group by group; who shares it with nobody is left out. */
function sameAs(labels: readonly string[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  labels.forEach((label, index) => groups.set(label, [...(groups.get(label) ?? []), index]));
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Labels in which the same words never stand twice: a number is added to those that are left. */
export function numbered(members: readonly Pick<MemberView, 'tieId'>[], labels: readonly string[]): readonly string[] {
  const told = [...labels];
  const tieOf = (index: number): string => members[index]?.tieId ?? '';
  for (const group of sameAs(labels)) {
    const inOrder = [...group].sort((one, other) => (tieOf(one) < tieOf(other) ? -1 : 1));
    inOrder.forEach((index, place) => (told[index] = `${labels[index]} ${place + 1}`));
  }
  return told;
}
