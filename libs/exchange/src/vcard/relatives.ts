import { noDetails, remark, type ImportedPerson, type ImportedTie, type Remark } from '../imported-circle.js';
import { plainName } from '../roster/names.js';
import type { Card } from './cards.js';
import { unescaped, type CardLine } from './content-lines.js';

/** What someone is to whoever is on the card, by the types of RFC 6350 and the labels of Apple and Google; else in own words. */
const words: Readonly<Record<string, string>> = {
  ...{ friend: 'vriend', acquaintance: 'kennis', neighbor: 'buur', colleague: 'collega', 'co-worker': 'collega' },
  ...{ 'co-resident': 'huisgenoot', child: 'kind', parent: 'ouder', sibling: 'broer of zus', kin: 'familielid' },
  ...{ spouse: 'echtgenoot of echtgenote', sweetheart: 'partner', partner: 'partner', mother: 'moeder' },
  ...{ father: 'vader', brother: 'broer', sister: 'zus', son: 'zoon', daughter: 'dochter', relative: 'familielid' },
};

/** Types that say how a value is written, or that say nothing. */
const noRole = ['', 'pref', 'text', 'contact', 'met', 'home', 'work', 'other', 'internet'];

interface Relative {
  readonly name: string;
  readonly role: string | null;
}

/** Apple writes labels of its own as `_$!<Mother>!$_`. */
const plainLabel = (label: string): string => (/^_\$!<(.*)>!\$_$/.exec(label)?.[1] ?? label).trim();

const roleFrom = (label: string): string | null =>
  noRole.includes(label.toLowerCase()) ? null : (words[label.toLowerCase()] ?? label);

function roleOf(line: CardLine, { lines }: Card): string | null {
  const label = lines.find(({ name, group }) => name === 'X-ABLABEL' && group !== null && group === line.group);
  if (label) return roleFrom(plainLabel(unescaped(label.value)));
  return (line.parameters.get('type') ?? []).map(roleFrom).find((role) => role !== null) ?? null;
}

const isAddress = (value: string): boolean => /^[a-z][a-z0-9+.-]*:\S*$/i.test(value);

/** Who is on a card as related, by name alone: RELATED with a text, and what Apple and Google write. */
const relativesOn = (card: Card): readonly Relative[] =>
  card.lines
    .filter(({ name }) => name === 'RELATED' || name === 'X-ABRELATEDNAMES')
    .map((line) => ({ name: unescaped(line.value), role: roleOf(line, card) }))
    .filter(({ name }) => name !== '' && !isAddress(name));

/**
 * Ties with relatives who are named and have one card of that name in the file. Who has none, or several, is a remark. `pairs`
 * that are known otherwise are left alone. People are those on the cards, in the same order.
 */
export function tiesWithRelatives(
  cards: readonly Card[],
  people: readonly ImportedPerson[],
  known: readonly ImportedTie[],
): { readonly ties: readonly ImportedTie[]; readonly remarks: readonly Remark[] } {
  const pairOf = (one: string, other: string) => JSON.stringify([one, other].toSorted());
  const pairs = new Set(known.map(({ from, to }) => pairOf(from, to)));
  const ties: ImportedTie[] = [];
  const remarks: Remark[] = [];
  cards.forEach((card, index) => {
    const from = people[index]?.key ?? '';
    for (const { name, role } of relativesOn(card)) {
      const [found, another] = people.filter((person) => plainName(person.name) === plainName(name));
      if (!found || another) remarks.push(remark('RELATIVE_NOT_KEPT', undefined, { name }));
      else if (found.key !== from && !pairs.has(pairOf(from, found.key))) {
        pairs.add(pairOf(from, found.key));
        ties.push({ from, to: found.key, ...(role === null ? {} : { details: { ...noDetails, role } }) });
      }
    }
  });
  return { ties, remarks };
}
