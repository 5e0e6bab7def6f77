import type { Place, SkillCode, WeeklyTime } from '@kring/care-network';
import type { GraphParameters } from '../engine/graph-db.js';
import { readPlace, writePlace } from './place.js';
import { readWeeklyTimes, writeWeeklyTime } from './weekly-time.js';

/** What offers, needs and tasks have in common, as a node carries it. What is not recorded is absent. */
export interface WorkNode {
  readonly title: string;
  readonly skills?: readonly string[];
  readonly hoursPerWeek: number;
  readonly times?: readonly string[];
  readonly placeName?: string | null;
  readonly placeLatitude?: number | null;
  readonly placeLongitude?: number | null;
}

export interface Work {
  readonly title: string;
  readonly skills: readonly SkillCode[];
  readonly hoursPerWeek: number;
  readonly times: readonly WeeklyTime[];
  readonly place: Place | null;
}

export const readWork = (node: WorkNode): Work => ({
  title: node.title,
  skills: (node.skills ?? []) as readonly SkillCode[],
  hoursPerWeek: node.hoursPerWeek,
  times: readWeeklyTimes(node.times ?? null),
  place: readPlace(node.placeName ?? null, node.placeLatitude ?? null, node.placeLongitude ?? null),
});

export const writeWork = (work: Work): GraphParameters => ({
  title: work.title.trim(),
  skills: work.skills,
  hoursPerWeek: work.hoursPerWeek,
  times: work.times.map(writeWeeklyTime),
  ...writePlace(work.place),
});
