import type { TieQuality } from '@kring/care-network';
import {
  atPath,
  fileProblem,
  justNamed,
  remark,
  type FileProblem,
  type ImportedPerson,
  type Remark,
} from '../imported-circle.js';
import { longestName } from '../limits.js';
import type { Alter } from './easynwk-file.js';
import { handPlaceAt } from './hand-place.js';
import { isOutside, isPlaced, ringAt, sectorAt } from './placing.js';

/** The year in which a map was drawn; `null` when the file does not say. */
export const yearOf = (date: string): number | null => (/^\d{4}-/.test(date) ? Number(date.slice(0, 4)) : null);

/**
 * Only a user's own "no contact now" says that a tie was broken off: easyNWK proposes it by itself for pets and for
 * people who died, and then writes -1 beside it.
 */
const qualityOf = ({ edgeType, edgeTypeByUser, deceased, human }: Alter): TieQuality | null =>
  edgeType === 0 && edgeTypeByUser !== -1 && human && !deceased ? 'broken' : null;

/** Ages are told as of the day of the map, so the year of birth may be one off. */
function birthYearOf(alter: Alter, mapYear: number | null): number | null {
  const age = Number.parseInt(alter.age, 10);
  return mapYear === null || Number.isNaN(age) || age < 0 || age > 120 ? null : mapYear - age;
}

function handOf(alter: Alter): Pick<ImportedPerson, 'handPlace'> {
  const handPlace = handPlaceAt(alter);
  return handPlace ? { handPlace } : {};
}

export const personFrom = (alter: Alter, mapYear: number | null): ImportedPerson => ({
  ...justNamed(alter.id, alter.name.trim() || alter.role.trim()),
  kind: alter.kringKind ?? (alter.human ? 'person' : 'pet'),
  deceased: alter.deceased,
  birthYear: birthYearOf(alter, mapYear),
  note: alter.note.trim() || null,
  role: alter.role.trim() || null,
  ring: ringAt(alter),
  sector: sectorAt(alter),
  ...handOf(alter),
  quality: qualityOf(alter),
});

export function problemsOf(alter: Alter, path: string): readonly FileProblem[] {
  const name = alter.name.trim() || alter.role.trim();
  if (name === '') return [fileProblem('REQUIRED', atPath(`${path}.name`))];
  if (name.length <= longestName) return [];
  return [fileProblem('TOO_LONG', atPath(`${path}.name`), { most: longestName, length: name.length })];
}

/** What could not be taken over as it stands. */
export function remarksOn(alter: Alter, path: string, mapYear: number | null): readonly Remark[] {
  const before = alter.kring?.written;
  const aged = alter.age.trim() !== '' && before?.age !== alter.age;
  const isMoved = before?.angle !== alter.angle || before.distance !== alter.distance;
  const year = birthYearOf(alter, mapYear);
  return [
    ...(alter.name.trim() === '' ? [remark('NAME_FROM_ROLE', atPath(`${path}.name`))] : []),
    ...(aged && year !== null ? [remark('BIRTH_YEAR_FROM_AGE', atPath(`${path}.age`), { birthYear: year })] : []),
    ...(aged && year === null ? [remark('BIRTH_YEAR_UNKNOWN', atPath(`${path}.age`))] : []),
    ...(isPlaced(alter) || !isMoved ? [] : [remark('NOT_PLACED', atPath(`${path}.distance`))]),
    ...(isOutside(alter) && isMoved
      ? [remark('OUTSIDE_THE_RINGS', atPath(`${path}.distance`), { distance: Math.round(alter.distance) })]
      : []),
    ...(alter.edgeType === 2 ? [remark('SEVERAL_ROLES', atPath(`${path}.edgeType`))] : []),
  ];
}
