import type {
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
import { dayFrom, writtenDay } from './day.js';

type Words<Value> = readonly (readonly [value: Value, ...words: string[]])[];

const ringWords: Words<Ring> = [
  [
    1,
    '1',
    'ring 1',
    'ring1',
    '1e ring',
    'eerste ring',
    'first ring',
    'binnenste',
    'binnenste ring',
    'inner',
    'innermost',
  ],
  [1, 'intimiteit', 'intiem', 'intimacy', 'heel dichtbij', 'very close'],
  [2, '2', 'ring 2', 'ring2', '2e ring', 'tweede ring', 'second ring', 'vriendschap', 'friendship', 'dichtbij'],
  [3, '3', 'ring 3', 'ring3', '3e ring', 'derde ring', 'third ring', 'participatie', 'deelname', 'participation'],
  [3, 'samen iets doen', 'doing things together'],
  [
    4,
    '4',
    'ring 4',
    'ring4',
    '4e ring',
    'vierde ring',
    'fourth ring',
    'buitenste',
    'buitenste ring',
    'outer',
    'outermost',
  ],
  [4, 'uitwisseling', 'exchange', 'betaald', 'paid'],
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
  ['pet', 'pet', 'huisdier', 'dier', 'animal', 'hond', 'kat', 'poes', 'dog', 'cat'],
  ['organisation', 'organisation', 'organisatie', 'organization', 'club', 'vereniging', 'stichting', 'instelling'],
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

/** Spreadsheets write the whole number 2 as `2,0` or `2.00` too. */
const asWhole = (text: string): string => text.trim().replace(/^(\d+)[.,]0+$/, '$1');

const ringInWords = lookup(ringWords);
export const ringFrom: Understands<Ring> = (text) => ringInWords(asWhole(text));
export const sectorFrom = lookup(sectorWords);
const frequencyInWords = lookup(frequencyWords);

const count = '(\\d{1,2}|een|eens|one|once|twee|two|twice|drie|three|vier|four|zes|six)';
const timesIn = new RegExp(
  `^(?:${count} ?(?:x|keer|maal|times?)? )?(per|in de|om de|a|an|every|elke|iedere|each)(?: ${count}| (andere|other))? (\\p{L}+?)$`,
  'u',
);
const numbers: Readonly<Record<string, number>> = {
  ...{
    een: 1,
    eens: 1,
    one: 1,
    once: 1,
    twee: 2,
    two: 2,
    twice: 2,
    drie: 3,
    three: 3,
    vier: 4,
    four: 4,
    zes: 6,
    six: 6,
  },
};
const numberIn = (word: string): number => numbers[word] ?? Number(word);
/** How many days, weeks and so on are in a year, by how they are called. */
const inYear: Readonly<Record<string, number>> = {
  ...{ dag: 365, day: 365, week: 52, maand: 12, month: 12, kwartaal: 4, quarter: 4, jaar: 1, year: 1 },
  ...{ dagen: 365, days: 365, weken: 52, weeks: 52, maanden: 12, months: 12, jaren: 1, years: 1 },
};
/** From how many times a year on it is this often: five days a week counts as daily. */
const leastInYear: readonly (readonly [least: number, frequency: ContactFrequency])[] = [
  [260, 'daily'],
  [52, 'weekly'],
  [12, 'monthly'],
  [2, 'quarterly'],
  [1, 'yearly'],
];

/** A word, or how many times in which time: `2x per week`, `1 keer per 2 maanden`, `twice a year`, `om de week`. */
export const frequencyFrom: Understands<ContactFrequency> = (text) => {
  const known = frequencyInWords(text);
  const [, often = 'een', how = '', among, other, time = ''] = timesIn.exec(plain(text)) ?? [];
  if (known !== undefined || time === '') return known;
  const alternating = other !== undefined || (how === 'om de' && among === undefined) ? 2 : 1;
  const times = (numberIn(often) * (inYear[time] ?? 0)) / (among === undefined ? alternating : numberIn(among));
  return leastInYear.find(([least]) => times >= least)?.[1];
};
export const kindFrom = lookup(kindWords);
export const supportFrom = lookup(supportWords);
export const qualityFrom = lookup(qualityWords);
export const languageFrom = lookup(languageWords);
const yesInWords = lookup<boolean>([
  [true, 'ja', 'yes', 'x', 'j', 'y', '1', 'waar', 'true'],
  [false, 'nee', 'no', 'n', '0', 'onwaar', 'false'],
]);

/** Whoever writes the day on which someone died, or a cross, says yes. */
export const yesFrom: Understands<boolean> = (text) =>
  yesInWords(text) ?? (/^[†✝]/u.test(text.trim()) || dayFrom(text) !== undefined ? true : undefined);

/** A place as Kring writes it: `Haarlem-Noord (52.4012, 4.6421)`. A name alone cannot be put on a map. */
export const placeFrom: Understands<Place> = (text) => {
  const found = /^(.+?)\s*\((-?\d{1,2}(?:\.\d+)?)[,;\s]+(-?\d{1,3}(?:\.\d+)?)\)$/.exec(text.trim());
  const [name, latitude, longitude] = [found?.[1], Number(found?.[2]), Number(found?.[3])];
  if (name === undefined || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined;
  return { name, latitude, longitude };
};

/** 1900 up to 2100: whether the year has come is for whoever has a clock. Of a whole date only the year counts. */
export const birthYearFrom: Understands<number> = (text) => {
  const year = asWhole(text).replace(/^(\d)\.(\d{3})$/, '$1$2');
  const found = /^\d{4}$/.test(year) ? year : writtenDay(text)?.slice(0, 4);
  return found !== undefined && /^(19|20)/.test(found) ? Number(found) : undefined;
};

/** Several things in one cell, parted by `,`, `;`, `/`, `|` or `+`. */
export const listFrom = (text: string): readonly string[] =>
  text
    .split(/[,;/|+]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
