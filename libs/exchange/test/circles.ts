import {
  contactFrequencies,
  consentPurposes,
  languages,
  personKinds,
  rings,
  sectors,
  skillLevels,
  skillSources,
  supportKinds,
  tieQualities,
} from '@kring/care-network';
import { skills } from '@kring/skills';
import fc from 'fast-check';
import { largePhoto, smallPhoto } from './photos.js';
import type { ExchangedCircle, ImportedPerson, ImportedTie, SaidConsent, TieDetails } from '../src/imported-circle.js';

/** Text as people type it, and as people who mean ill do. */
const words = fc.constantFrom(
  ...[
    'Riet Kok',
    "'t Hooft",
    'Smit, Ank',
    'Jan/Piet',
    '=1+1',
    '+31',
    '-x',
    '@sum',
    "'=x",
    '"hoi"',
    'a;b',
    'Ñandú',
    '李',
    '👵🏽',
  ],
  ...['<b>&amp;</b>', ']]>', 'x  y', '2026-01-01', '12', 'ja', 'Dr. Haan', 'P1', 'regel'],
);
const text = fc.oneof(words, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })).map((made) =>
  made
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\uFEFF\uFFFD\uFFFE\uFFFF]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim(),
);
const name = text.filter((made) => /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(made));
const note = fc.tuple(name, name).map(([one, other]) => `${one}\n${other}`);
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2026-11-23'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const maybe = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null });

const details: fc.Arbitrary<TieDetails> = fc.record({
  role: maybe(name),
  quality: maybe(fc.constantFrom(...tieQualities)),
  supportGiven: fc.subarray([...supportKinds]),
  supportReceived: fc.subarray([...supportKinds]),
  contactFrequency: maybe(fc.constantFrom(...contactFrequencies)),
  lastContactOn: maybe(day),
});

const heldSkills = fc.uniqueArray(
  fc.record({
    skill: fc.constantFrom(...skills.map(({ code }) => code)),
    level: maybe(fc.constantFrom(...skillLevels)),
    source: maybe(fc.constantFrom(...skillSources)),
    likesDoingIt: maybe(fc.boolean()),
  }),
  { maxLength: 3, selector: ({ skill }) => skill },
);

const moment = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2026-11-23'), noInvalidDate: true })
  .map((date) => date.toISOString());

const consents: fc.Arbitrary<readonly SaidConsent[]> = fc.uniqueArray(
  fc
    .record({ purpose: fc.constantFrom(...consentPurposes), moments: fc.tuple(moment, maybe(moment)) })
    .map(({ purpose, moments: [one, other] }): SaidConsent => {
      const [givenAt = one, withdrawnAt = null] = other === null ? [one] : [one, other].toSorted();
      return { purpose, givenAt, withdrawnAt };
    }),
  { maxLength: 3, selector: ({ purpose, givenAt }) => `${purpose} ${givenAt}` },
);

const person: fc.Arbitrary<ImportedPerson> = fc
  .record({
    details,
    rest: fc.record({
      key: fc.uuid(),
      name,
      kind: fc.constantFrom(...personKinds),
      deceased: fc.boolean(),
      birthYear: maybe(fc.integer({ min: 1900, max: 2026 })),
      speaks: fc.subarray([...languages]),
      certificateUntil: maybe(day),
      note: maybe(note),
      ring: maybe(fc.constantFrom(...rings)),
      sector: maybe(fc.constantFrom(...sectors)),
      skills: heldSkills,
      symbol: maybe(fc.constantFrom('music', '🎣')),
      photo: fc.oneof(
        { weight: 8, arbitrary: fc.constant(null) },
        { weight: 3, arbitrary: fc.constant(smallPhoto) },
        { weight: 1, arbitrary: fc.constant(largePhoto) },
      ),
      consents,
      home: maybe(fc.constant({ name: 'Haarlem-Noord', latitude: 52.4012, longitude: 4.6421 })),
    }),
  })
  .map(({ details: tie, rest: { symbol, photo, ...rest } }) => ({
    ...{ ...tie, ...rest },
    ...(symbol === null ? {} : { symbol }),
    ...(photo === null ? {} : { photo }),
  }));

/** Circles of any shape, with names that appear twice and ties that tell much or little. */
export const circles: fc.Arbitrary<ExchangedCircle> = fc
  .tuple(
    fc.uniqueArray(person, { minLength: 1, maxLength: 8, selector: ({ key }) => key }),
    fc.array(fc.tuple(fc.nat(7), fc.nat(7), details), { maxLength: 10 }),
  )
  .map(([people, pairs]) => {
    const ties = new Map<string, ImportedTie>();
    for (const [one, other, tie] of pairs) {
      const [from, to] = [people[one]?.key, people[other]?.key];
      if (from && to && from !== to) ties.set([from, to].sort().join('|'), { from, to, details: tie });
    }
    return { clientName: 'Mia Kok', people, tiesAmong: [...ties.values()] };
  });
