import { daysAfter } from '@kring/care-network';
import type { StartPlanInput } from '../../gql/graphql.js';

/** Where a plan is for: a place by name, and how far around it. */
export interface RegionChoice {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly km: number;
}

/** What to plan; each has a default that most never change. */
export interface PlanQuestion {
  /** Empty for all teams in reach. */
  readonly teamIds: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly mostHandovers: number;
  readonly region: RegionChoice | null;
}

/** Three months, the usual length of a plan in a team. */
const usualDays = 91;

/** One handover, from `today` for three months. */
export const usualQuestion = (teamIds: readonly string[], today: string): PlanQuestion => ({
  teamIds,
  from: today,
  until: daysAfter(today, usualDays),
  mostHandovers: 1,
  region: null,
});

/** The period after another: as many days, from the day after it. */
export const periodAfter = ({ until }: Pick<PlanQuestion, 'until'>): Pick<PlanQuestion, 'from' | 'until'> => {
  const from = daysAfter(until, 1);
  return { from, until: daysAfter(from, usualDays) };
};

/** What to ask the API, what-ifs aside. */
export const inputOf = ({ region, teamIds, ...question }: PlanQuestion): Omit<StartPlanInput, 'steps'> => ({
  ...question,
  teamIds: [...teamIds],
  region: region && { latitude: region.latitude, longitude: region.longitude, km: region.km },
});

/** A whole day, and no end before the beginning: only then can it be asked. */
export const isPossible = ({ from, until }: Pick<PlanQuestion, 'from' | 'until'>): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(from) && /^\d{4}-\d\d-\d\d$/.test(until) && from <= until;
