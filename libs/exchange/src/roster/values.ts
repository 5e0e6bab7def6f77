import type {
  CalendarDay,
  ContactFrequency,
  Language,
  PersonKind,
  Place,
  Ring,
  Sector,
  SupportKind,
  TieQuality,
} from '@kring/care-network';
import { plainHeading as plain } from './columns.js';

type Words<Value> = readonly (readonly [value: Value, ...words: string[]])[];

const ringWords: Words<Ring> = [
  [1, '1', 'ring 1', 'intimiteit', 'intiem', 'intimacy', 'heel dichtbij', 'very close'],
  [2, '2', 'ring 2', 'vriendschap', 'friendship', 'dichtbij'],
  [3, '3', 'ring 3', 'participatie', 'deelname', 'participation', 'samen iets doen', 'doing things together'],
  [4, '4', 'ring 4', 'uitwisseling', 'exchange', 'betaald', 'paid'],
];

const sectorWords: Words<Sector> = [
  ['family', 'family', 'familie', 'gezin'],
  [
    'friends',
    'friends',
    'vrienden',
    'vrienden en kennissen',
    'friends and acquaintances',
    'kennissen',
    'bekenden',
    'buren',
    'neighbours',
    'acquaintances',
  ],
  [
    'community',
    'community',
    'werk school en club',
    'work school and club',
    'werk',
    'school',
    'club',
    'collega s',
    'vrijwilligers',
    'work',
    'colleagues',
    'volunteers',
  ],
  [
    'professionals',
    'professionals',
    'professional',
    'beroepskrachten',
    'hulpverleners',
    'hulpverlening',
    'zorg',
    'begeleiding',
  ],
];

const frequencyWords: Words<ContactFrequency> = [
  ['daily', 'daily', 'dagelijks', 'elke dag', 'every day', 'iedere dag'],
  ['weekly', 'weekly', 'wekelijks', 'elke week', 'every week', 'iedere week', 'paar keer per week'],
  ['monthly', 'monthly', 'maandelijks', 'elke maand', 'every month', 'iedere maand', 'paar keer per maand'],
  ['quarterly', 'quarterly', 'per kwartaal', 'elk kwartaal', 'paar keer per jaar', 'a few times a year'],
  ['yearly', 'yearly', 'jaarlijks', 'elk jaar', 'every year', 'een keer per jaar'],
  ['never', 'never', 'nooit', 'geen', 'geen contact', 'none'],
];

const kindWords: Words<PersonKind> = [
  ['person', 'person', 'persoon', 'mens'],
  ['pet', 'pet', 'huisdier', 'dier', 'animal'],
  ['organisation', 'organisation', 'organisatie', 'organization', 'club', 'vereniging'],
];

const supportWords: Words<SupportKind> = [
  ['practical', 'practical', 'praktisch', 'praktische hulp', 'klussen'],
  ['company', 'company', 'gezelschap', 'gezelligheid'],
  ['advice', 'advice', 'advies', 'raad'],
  ['emotional', 'emotional', 'emotioneel', 'emotionele steun', 'troost', 'luisteren'],
];

const qualityWords: Words<TieQuality> = [
  ['strong', 'strong', 'sterk', 'hecht', 'goed'],
  ['weak', 'weak', 'zwak', 'los'],
  ['broken', 'broken', 'verbroken', 'gebroken'],
  ['conflict', 'conflict', 'ruzie', 'moeilijk'],
];

const languageWords: Words<Language> = [
  ['nl', 'nl', 'nederlands', 'dutch'],
  ['en', 'en', 'engels', 'english'],
  ['fr', 'fr', 'frans', 'french'],
  ['pt', 'pt', 'portugees', 'portuguese'],
];

/** The value that a word stands for, in Dutch or English; `undefined` when the word is not known. */
export type Understands<Value> = (text: string) => Value | undefined;

function lookup<Value>(words: Words<Value>): Understands<Value> {
  const byWord = new Map(words.flatMap(([value, ...named]) => named.map((word) => [word, value] as const)));
  return (text) => byWord.get(plain(text));
}

export const ringFrom = lookup(ringWords);
export const sectorFrom = lookup(sectorWords);
const frequencyInWords = lookup(frequencyWords);

const timesIn =
  /^(\d{1,2}|een|eens|one|once|twee|two|twice|drie|three) ?(?:x|keer|maal|times?)? (?:per|in de|a|an|every|elke|each) (\p{L}+)$/u;
const numbers: Readonly<Record<string, number>> = {
  ...{ een: 1, eens: 1, one: 1, once: 1, twee: 2, two: 2, twice: 2, drie: 3, three: 3 },
};
/** How many days, weeks and so on are in a year, by how they are called. */
const inYear: Readonly<Record<string, number>> = {
  ...{ dag: 365, day: 365, week: 52, maand: 12, month: 12, kwartaal: 4, quarter: 4, jaar: 1, year: 1 },
};
/** From how many times a year on it is this often: five days a week counts as daily. */
const leastInYear: readonly (readonly [least: number, frequency: ContactFrequency])[] = [
  [260, 'daily'],
  [52, 'weekly'],
  [12, 'monthly'],
  [2, 'quarterly'],
  [1, 'yearly'],
];

/** A word, or how many times in which time: `2x per week`, `3 keer per maand`, `twice a year`. */
export const frequencyFrom: Understands<ContactFrequency> = (text) => {
  const known = frequencyInWords(text);
  const [, count = '', time = ''] = timesIn.exec(plain(text)) ?? [];
  if (known !== undefined || time === '') return known;
  const times = (numbers[count] ?? Number(count)) * (inYear[time] ?? 0);
  return leastInYear.find(([least]) => times >= least)?.[1];
};
export const kindFrom = lookup(kindWords);
export const supportFrom = lookup(supportWords);
export const qualityFrom = lookup(qualityWords);
export const languageFrom = lookup(languageWords);
export const yesFrom = lookup<boolean>([
  [true, 'ja', 'yes', 'x', 'j', 'y', '1', 'waar', 'true'],
  [false, 'nee', 'no', 'n', '0', 'onwaar', 'false'],
]);

const monthNames: readonly (readonly string[])[] = [
  ['jan', 'januari', 'january'],
  ['feb', 'februari', 'february'],
  ['mrt', 'maart', 'mar', 'march'],
  ['apr', 'april'],
  ['mei', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['aug', 'augustus', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oktober', 'oct', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
];

/** `1 nov 2026` as `1-11-2026`; as it is when it names no month. */
const monthAsNumber = (text: string): string =>
  text.replace(/^(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})$/i, (whole, day: string, name: string, year: string) => {
    const month = monthNames.findIndex((names) => names.includes(name.toLowerCase())) + 1;
    return month === 0 ? whole : `${day}-${month}-${year}`;
  });

/** A day as `2026-11-24`, `24-11-2026`, `24/11/2026` or `24 nov 2026`: day first, as in the Netherlands. */
export const dayFrom: Understands<CalendarDay> = (text) => {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(monthAsNumber(text.trim()));
  const [year, month, day] = iso ? iso.slice(1) : (dutch?.slice(1).reverse() ?? []);
  if (!year || !month || !day) return undefined;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00.000Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : undefined;
};

/** A place as Kring writes it: `Haarlem-Noord (52.4012, 4.6421)`. A name alone cannot be put on a map. */
export const placeFrom: Understands<Place> = (text) => {
  const found = /^(.+?)\s*\((-?\d{1,2}(?:\.\d+)?)[,;\s]+(-?\d{1,3}(?:\.\d+)?)\)$/.exec(text.trim());
  const [name, latitude, longitude] = [found?.[1], Number(found?.[2]), Number(found?.[3])];
  if (name === undefined || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined;
  return { name, latitude, longitude };
};

/** 1900 up to 2100: whether the year has come is for whoever has a clock. */
export const birthYearFrom: Understands<number> = (text) =>
  /^(19|20)\d{2}$/.test(text.trim()) ? Number(text.trim()) : undefined;

/** Several things in one cell, parted by `,`, `;`, `/`, `|` or `+`. */
export const listFrom = (text: string): readonly string[] =>
  text
    .split(/[,;/|+]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
