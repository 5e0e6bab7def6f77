import type { AudienceKind, RecordOfferInput, TaskKind, TimeFieldsFragment } from '../gql/graphql.js';

/** What a helper said so far. Nothing is asked twice, and nothing but the first question must be answered. */
export interface OfferValues {
  readonly skills: readonly string[];
  readonly title: string;
  readonly hoursPerWeek: number;
  readonly moments: readonly Moment[];
  readonly ratherNot: readonly TaskKind[];
  readonly audience: `client:${string}` | `team:${string}` | 'anyone';
}

export const emptyOffer: OfferValues = {
  skills: [],
  title: '',
  hoursPerWeek: 2,
  moments: [],
  ratherNot: [],
  audience: 'anyone',
};

export const dayParts = ['morning', 'afternoon', 'evening'] as const;
export type DayPart = (typeof dayParts)[number];
export type Moment = `${1 | 2 | 3 | 4 | 5 | 6 | 7}:${DayPart}`;

/** Parts of a day as people mean them, in hours. */
const hoursOfPart: Readonly<Record<DayPart, readonly [number, number]>> = {
  morning: [9, 12],
  afternoon: [13, 17],
  evening: [18, 22],
};

export const momentsOfDay = (weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7): readonly Moment[] =>
  dayParts.map((part) => `${weekday}:${part}` as const);

function timeOf(moment: Moment): TimeFieldsFragment {
  const [weekday, part] = moment.split(':') as [string, DayPart];
  const [from, until] = hoursOfPart[part];
  return { weekday: Number(weekday), startMinute: from * 60, endMinute: until * 60 };
}

function audienceInput(
  audience: OfferValues['audience'],
): Pick<RecordOfferInput, 'audienceKind' | 'audienceClientId' | 'audienceTeamId'> {
  const [kind, id] = audience.split(':') as [AudienceKind, string | undefined];
  return {
    audienceKind: kind,
    audienceClientId: kind === 'client' && id ? id : null,
    audienceTeamId: kind === 'team' && id ? id : null,
  };
}

export const recordOfferInput = (values: OfferValues): RecordOfferInput => ({
  title: values.title.trim(),
  skills: values.skills,
  ratherNot: values.ratherNot,
  hoursPerWeek: values.hoursPerWeek,
  times: values.moments.map(timeOf),
  ...audienceInput(values.audience),
});

/** The steps in their order; each is one question on one page. */
export const offerSteps = ['skills', 'title', 'hours', 'moments', 'ratherNot', 'audience', 'check'] as const;
export type OfferStep = (typeof offerSteps)[number];

const stepOfField: Readonly<Record<string, OfferStep>> = {
  skills: 'skills',
  title: 'title',
  hoursPerWeek: 'hours',
  times: 'moments',
  ratherNot: 'ratherNot',
};

/** The page on which a field is asked, so that an error of the API brings one back to it. */
export const stepFor = (field: string | null): OfferStep => stepOfField[field ?? ''] ?? 'check';
