import type { TaskKind, WeeklyTime } from '@kring/care-network';
import { time } from '../calendar.js';

/** What someone around Daan offers, for Daan alone or for the whole house. */
export interface StoryOffer {
  readonly by: string;
  readonly title: string;
  readonly skills: string;
  readonly hours: number;
  readonly times: readonly WeeklyTime[];
  readonly ratherNot: readonly TaskKind[];
  readonly travelKm: number | null;
  readonly forDaan: boolean;
  readonly confirmedDaysAgo: number;
}

export const storyOffers: readonly StoryOffer[] = [
  {
    by: 'henk',
    title: 'De boekhouding doen. Met cijfers ben ik goed, voor een uitje moet je een ander hebben',
    skills: 'administration.bookkeeping',
    hours: 3,
    times: [],
    ratherNot: ['activity'],
    travelKm: 10,
    forDaan: false,
    confirmedDaysAgo: 12,
  },
  {
    by: 'lotte',
    title: 'Samen winkelen in Utrecht op zaterdag',
    skills: 'activity.shopping',
    hours: 2,
    times: [time(6, 11, 16)],
    ratherNot: ['personalCare'],
    travelKm: null,
    forDaan: true,
    confirmedDaysAgo: 40,
  },
  {
    by: 'marja',
    title: 'Op zondag koken voor de hele groep',
    skills: 'cooking.dinner',
    hours: 2,
    times: [time(7, 15, 19)],
    ratherNot: [],
    travelKm: 10,
    forDaan: false,
    confirmedDaysAgo: 33,
  },
  {
    by: 'koos',
    title: 'Met de bus op pad, ik reed er veertig jaar mee',
    skills: 'transport.driving transport.wheelchairBus',
    hours: 3,
    times: [time(5, 9, 13), time(6, 9, 17)],
    ratherNot: ['administration'],
    travelKm: 15,
    forDaan: false,
    confirmedDaysAgo: 8,
  },
  {
    by: 'truus',
    title: 'Voorlezen bij de koffie',
    skills: 'company.readingAloud company.coffee',
    hours: 1,
    times: [time(3, 10, 12)],
    ratherNot: [],
    travelKm: 5,
    forDaan: false,
    confirmedDaysAgo: 395,
  },
  {
    by: 'daan',
    title: 'Andere bewoners helpen met hun tablet',
    skills: 'technology.tablet',
    hours: 1,
    times: [time(1, 19, 20.5), time(2, 19, 20.5)],
    ratherNot: [],
    travelKm: null,
    forDaan: false,
    confirmedDaysAgo: 21,
  },
];
