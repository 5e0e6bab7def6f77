import type {
  AudienceKind,
  ChangeOfferInput,
  OfferFieldsFragment,
  PlaceFieldsFragment,
  RecordOfferInput,
  TaskKind,
  TimeFieldsFragment,
} from '../gql/graphql.js';

/** What a helper said so far. Nothing is asked twice, and nothing but the first question must be answered. */
export interface OfferValues {
  readonly skills: readonly string[];
  readonly title: string;
  readonly hoursPerWeek: number;
  readonly moments: readonly Moment[];
  readonly ratherNot: readonly TaskKind[];
  /** Times that are no whole part of a day; kept as they are until the helper takes them away. */
  readonly otherTimes: readonly TimeFieldsFragment[];
  readonly audience: `client:${string}` | `team:${string}` | 'anyone';
  /** The client or team of an offer that was there already; empty for others. */
  readonly audienceName: string;
  /** Not asked; what stands there is kept. */
  readonly place: PlaceFieldsFragment | null;
  readonly travelKm: number | null;
}

export const emptyOffer: OfferValues = {
  skills: [],
  title: '',
  hoursPerWeek: 2,
  moments: [],
  otherTimes: [],
  ratherNot: [],
  audience: 'anyone',
  audienceName: '',
  place: null,
  travelKm: null,
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

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
const allMoments = weekdays.flatMap(momentsOfDay);

function momentOf({ weekday, startMinute, endMinute }: TimeFieldsFragment): Moment | undefined {
  return allMoments.find((moment) => {
    const time = timeOf(moment);
    return time.weekday === weekday && time.startMinute === startMinute && time.endMinute === endMinute;
  });
}

/** All times that the helper named. The cache adds `__typename`, which an input does not know. */
export const timesOf = ({ moments, otherTimes }: OfferValues): TimeFieldsFragment[] => [
  ...otherTimes.map(({ weekday, startMinute, endMinute }) => ({ weekday, startMinute, endMinute })),
  ...moments.map(timeOf),
];

function audienceOf({ audienceKind, audienceClient, audienceTeam }: OfferFieldsFragment): OfferValues['audience'] {
  if (audienceKind === 'client' && audienceClient) return `client:${audienceClient.id}`;
  return audienceKind === 'team' && audienceTeam ? `team:${audienceTeam.id}` : 'anyone';
}

export const fromOffer = (offer: OfferFieldsFragment): OfferValues => ({
  skills: offer.skills.map(({ code }) => code),
  title: offer.title,
  hoursPerWeek: offer.hoursPerWeek,
  moments: offer.times.flatMap((time) => momentOf(time) ?? []),
  otherTimes: offer.times.filter((time) => momentOf(time) === undefined),
  ratherNot: offer.ratherNot,
  audience: audienceOf(offer),
  audienceName: offer.audienceClient?.person.name ?? offer.audienceTeam?.name ?? '',
  place: offer.place,
  travelKm: offer.travelKm,
});

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

const placeInput = ({ place }: OfferValues) =>
  place ? { place: { name: place.name, latitude: place.latitude, longitude: place.longitude } } : {};

export const recordOfferInput = (values: OfferValues): RecordOfferInput => ({
  title: values.title.trim(),
  skills: values.skills,
  ratherNot: values.ratherNot,
  hoursPerWeek: values.hoursPerWeek,
  times: timesOf(values),
  ...audienceInput(values.audience),
});

export const changeOfferInput = (id: string, expectedVersion: number, values: OfferValues): ChangeOfferInput => ({
  id,
  expectedVersion,
  title: values.title.trim(),
  skills: values.skills,
  ratherNot: values.ratherNot,
  hoursPerWeek: values.hoursPerWeek,
  times: timesOf(values),
  ...placeInput(values),
  travelKm: values.travelKm,
  ...audienceInput(values.audience),
  audienceKind: values.audience.split(':')[0] as AudienceKind,
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
