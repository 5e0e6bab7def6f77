import type { PersonId, Ring, Sector, TieId } from '@kring/care-network';
import type { CircleView, MemberView, TieAmongView } from '../src/circle-view.js';

type Row = readonly [name: string, role: string, ring: Ring, sector: Sector];

const people: readonly Row[] = [
  ['Henk de Vries', 'vader', 1, 'family'],
  ['Marijke de Vries-Bakker', 'moeder', 1, 'family'],
  ['Sanne de Vries', 'zus', 1, 'family'],
  ['Bram Hoekstra', 'vriend', 1, 'friends'],
  ['Ilse Postma', 'persoonlijk begeleider', 1, 'professionals'],
  ['Oma Truus', 'oma', 2, 'family'],
  ['Wim de Vries', 'oom', 2, 'family'],
  ['Yusuf Demir', 'huisgenoot', 2, 'friends'],
  ['Fleur van Dam', 'vriendin', 2, 'friends'],
  ['Gerrit Mulder', 'buurman', 3, 'friends'],
  ['Anouk Visser', 'trainer zwemclub', 3, 'community'],
  ['Kees Brouwer', 'collega kwekerij', 3, 'community'],
  ['Stichting De Bron', 'zondagskoor', 3, 'community'],
  ['Dr. Smit', 'huisarts', 4, 'professionals'],
  ['Moos', 'hond', 2, 'community'],
  ['Lotte Jansen', 'groepsleider', 3, 'professionals'],
  ['Peter Kuipers', 'groepsleider', 3, 'professionals'],
  ['Fatima El Amrani', 'jobcoach', 4, 'professionals'],
  ['Joop Willems', 'taxichauffeur', 4, 'professionals'],
  ['Nienke de Boer', 'nicht', 3, 'family'],
  ['Tim de Boer', 'neef', 3, 'family'],
  ['Ria van Leeuwen', 'buurvrouw', 3, 'friends'],
  ['Henk Bos', 'kaartvriend', 3, 'friends'],
  ['Mo Haddad', 'collega kwekerij', 3, 'community'],
  ['Els Kramer', 'werkbegeleider', 2, 'community'],
  ['Pastoor Vermeer', 'parochie', 4, 'community'],
  ['Carla Dijkstra', 'fysiotherapeut', 4, 'professionals'],
  ['Tante Annie', 'tante', 4, 'family'],
];

const first = [
  'Aad',
  'Bep',
  'Cor',
  'Dirk',
  'Emma',
  'Femke',
  'Guus',
  'Hanna',
  'Iris',
  'Jaap',
  'Karin',
  'Leo',
  'Mieke',
  'Noor',
  'Olaf',
  'Petra',
];
const last = ['van den Berg', 'Peters', 'de Wit', 'Smeets', 'Schouten', 'van Vliet', 'Koster', 'Prins'];
const spread: readonly (readonly [Ring, Sector])[] = [
  [3, 'community'],
  [4, 'professionals'],
  [3, 'friends'],
  [4, 'community'],
  [2, 'family'],
  [3, 'professionals'],
  [4, 'friends'],
  [3, 'family'],
];

const extra = (count: number): readonly Row[] =>
  Array.from({ length: count }, (_, index) => {
    const [ring, sector] = spread[index % spread.length] ?? [3, 'friends'];
    return [`${first[index % first.length]} ${last[(index * 3) % last.length]}`, 'kennis', ring, sector] as const;
  });

const frequencies = ['daily', 'weekly', 'weekly', 'monthly', 'quarterly', 'yearly', null] as const;

/** As people choose them. */
const symbols: Readonly<Record<string, string>> = { 'Henk de Vries': 'car', Moos: 'dog' };

const memberFrom = ([name, role, ring, sector]: Row, index: number): MemberView => ({
  personId: `p${String(index).padStart(3, '0')}` as PersonId,
  tieId: `t${String(index).padStart(3, '0')}` as TieId,
  name,
  kind: name === 'Moos' ? 'pet' : name.startsWith('Stichting') ? 'organisation' : 'person',
  symbol: symbols[name] ?? null,
  photo: null,
  deceased: name === 'Oma Truus',
  role,
  ring,
  sector,
  quality: index === 6 ? 'conflict' : index === 9 ? 'weak' : index % 5 === 0 ? 'strong' : null,
  supportGiven: index % 4 === 0 ? ['company'] : [],
  supportReceived: index % 3 === 0 ? ['practical', 'advice'] : [],
  contactFrequency: frequencies[index % frequencies.length] ?? null,
  lastContactOn:
    index % 6 === 5 ? null : `2026-${index % 7 === 3 ? '06' : '11'}-${String(1 + (index % 20)).padStart(2, '0')}`,
  daysSinceContact: index % 6 === 5 ? null : index % 7 === 3 ? 150 : 1 + (index % 20),
  fading: index % 6 === 5 ? null : index % 7 === 3,
});

const pairs: readonly (readonly [number, number])[] = [
  [0, 1],
  [0, 2],
  [1, 2],
  [0, 6],
  [3, 7],
  [3, 8],
  [7, 8],
  [10, 11],
  [4, 13],
  [9, 0],
  [15, 16],
  [4, 15],
  [19, 20],
  [21, 22],
  [23, 11],
  [24, 11],
  [16, 17],
];

const tieFrom =
  (members: readonly MemberView[]) =>
  ([a, b]: readonly [number, number], index: number): readonly TieAmongView[] => {
    const [from, to] = [members[a], members[b]];
    if (!from || !to) return [];
    return [
      {
        tieId: `a${index}` as TieId,
        from: from.personId,
        to: to.personId,
        role: null,
        quality: index === 3 ? 'conflict' : index === 9 ? 'broken' : index % 3 === 0 ? 'strong' : null,
        contactFrequency: frequencies[index % frequencies.length] ?? null,
        daysSinceContact: null,
        fading: index === 5,
      },
    ];
  };

/** The circle of Daan with as many people as asked; two are not placed yet. */
export function sampleCircle(count: number): CircleView {
  const members = [...people, ...extra(Math.max(0, count - people.length))].slice(0, count).map(memberFrom);
  const loose: MemberView[] =
    count < 15
      ? []
      : [
          { ...memberFrom(['Mevrouw Kok', 'oude juf', 3, 'community'], 900), ring: null, sector: null },
          { ...memberFrom(['Rob Timmer', 'buurtsportcoach', 3, 'community'], 901), ring: null, sector: null },
        ];
  return {
    clientPersonId: 'daan' as PersonId,
    clientName: 'Daan',
    clientFace: { name: 'Daan de Vries', kind: 'person', symbol: null, photo: null },
    members: [...members, ...loose],
    tiesAmong: pairs.flatMap(tieFrom(members)),
    viewerCanEdit: true,
  };
}
