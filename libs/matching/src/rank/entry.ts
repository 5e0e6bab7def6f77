import { languages, taskKinds, type Language, type TaskKind } from '@kring/care-network';
import type { Week } from '../situation/week.js';

/*
 * What of a row can be seen without touching its record, in three words beside it in each list. One says when and in
 * which language; one holds, from the lowest bit, what forbids (11 kinds of work, certificate, own teams), cell, class of
 * travel, quarters of an hour, and in its top bits the points by which the list is ordered. The third has a bit for each
 * skill that is named, several to a bit, and two for what was not told.
 */

const partMinutes = 360;
/** As when no times were named. */
export const allParts = (1 << 28) - 1;
const allLanguages = (1 << languages.length) - 1;

/** The quarters of the days that some times touch, Monday night first; all of them when no times were named. */
export function partsOf(week: Week): number {
  let parts = 0;
  for (const { start, end } of week) parts |= partsBetween(start, end);
  return week.length === 0 ? allParts : parts;
}

export function partsBetween(start: number, end: number): number {
  let parts = 0;
  for (let part = Math.floor(start / partMinutes); part * partMinutes < end; part++) parts |= 1 << part;
  return parts & allParts;
}

/** All of them when none was recorded or asked. */
export const languagesOf = (spoken: readonly Language[]): number =>
  spoken.length === 0 ? allLanguages : bits(languages, spoken);

export const kindsOf = (kinds: Iterable<TaskKind | string>): number => bits<string>(taskKinds, kinds);

function bits<Item>(all: readonly Item[], some: Iterable<Item>): number {
  let word = 0;
  for (const item of some) {
    const index = all.indexOf(item);
    if (index >= 0) word |= 1 << index;
  }
  return word;
}

export const whenWord = (parts: number, spoken: number): number => parts | (spoken << 28);

/** The offer has no certificate that is valid today; or the work asks for one. */
export const certificateBit = 1 << 11;
/** The offer is for teams that know the helper. */
export const ownTeamsBit = 1 << 12;
export const forbiddenBits = (1 << 13) - 1;

const mostQuarters = 31;
export const mostStaticPoints = 63;

/** Quarters of an hour, rounded up; 31 stands for all that is more. */
export const quartersOf = (hours: number): number => Math.min(mostQuarters, Math.ceil(hours * 4));
export const hoursOfQuarters = (quarters: number): number => (quarters === mostQuarters ? Infinity : quarters / 4);

export const whatWord = (forbids: number, spot: number, quarters: number, points: number): number =>
  forbids | (spot << 13) | (quarters << 21) | (points << 26);

/** With so many more points to order by. */
export const withPoints = (what: number, more: number): number => (what + (more << 26)) | 0;

/** A cell of a region with a class of travel. */
export const spotOf = (cell: number, travelClass: number): number => travelClass * 64 + cell;
export const spots = 256;
export const spotIn = (what: number): number => (what >>> 13) & 255;
export const quartersIn = (what: number): number => (what >>> 21) & 31;
export const pointsIn = (what: number): number => what >>> 26;

/** No times were named. */
export const anyTimeBit = 1 << 30;
/** No language was recorded. */
export const anyLanguageBit = 1 << 31;
/** -1 where the bit stands, else 0. */
export const isAnyTime = (skills: number): number => (skills << 1) >> 31;
export const isAnyLanguage = (skills: number): number => skills >> 31;
const skillBits = 30;
export const anySkill = (1 << skillBits) - 1;

/** The bit of a heading. */
export const headingBit = (heading: number): number => 1 << (heading % skillBits);
