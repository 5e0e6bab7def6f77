import fc from 'fast-check';

export const kinds = ['administration', 'activity', 'medication'] as const;
export const skills = [
  'administration',
  'administration.bookkeeping',
  'activity.shopping',
  'activity.music',
  'medication.giving',
];
export const teams = ['Beukenhof', 'Lindenhof'];
export const clients = ['Bram', 'Lies', 'Mo'].map((id, index) => ({
  clientId: id,
  personId: `${id} in person`,
  teamId: teams[index % 2],
}));
export const days = ['2025-08-01', '2026-03-01', '2026-11-23', '2026-11-24', '2027-02-01'];
export const places = [
  null,
  { name: 'Centrum', latitude: 52.09, longitude: 5.12 },
  { name: 'Zeist', latitude: 52.09, longitude: 5.23 },
];

export const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
export const some = <Value>(values: readonly Value[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 });
/** Four times in five the usual, so that many routes are open and a rule that fails is seen. */
export const mostly = <Value>(usual: Value, other: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });
export const moment = fc.constantFrom(...days).map((day) => `${day}T10:00:00.000Z`);
export const hours = fc.constantFrom(0.25, 0.75, 1, 2, 3, 6);
export const times = fc.array(
  fc
    .record({
      weekday: fc.constantFrom(1, 4),
      startMinute: fc.constantFrom(540, 600, 1080),
      endMinute: fc.constantFrom(610, 660, 1260),
    })
    .filter(({ startMinute, endMinute }) => startMinute < endMinute),
  { maxLength: 2 },
);
const names = (what: string, most: number) =>
  fc.integer({ min: 1, max: most }).map((count) => Array.from({ length: count }, (_, index) => `${what} ${index}`));

/** One record for each name, so that ids never double. */
export const listOf = <Told>(
  what: string,
  most: number,
  tell: (id: string) => fc.Arbitrary<Told>,
): fc.Arbitrary<Told[]> => names(what, most).chain((ids) => fc.tuple<Told[]>(...ids.map(tell)));
