import type { Pairing } from '../pairing.js';
import type { ScorePart, Unknown } from '../suggestion.js';
import { continuityPart, reciprocityPart } from './give-and-take.js';
import { closenessPart, freshnessPart, loadPart, sectorPart } from './person.js';
import type { ScoredPart } from './scored-part.js';
import { levelPart, likingPart, sourcePart } from './skill-record.js';
import { skillPart } from './skill.js';
import { distancePart, languagePart, timePart } from './work.js';

/** The parts that one offer earns with one piece of work; what they sum to, and what was not known. */
export interface PairingScore {
  readonly points: number;
  readonly parts: readonly ScorePart[];
  readonly unknowns: readonly Unknown[];
}

/** All parts but `hours` and `chain`, which belong to a route. */
const partsOfPairing: readonly ((pairing: Pairing) => ScoredPart)[] = [
  skillPart,
  levelPart,
  sourcePart,
  likingPart,
  timePart,
  distancePart,
  closenessPart,
  continuityPart,
  reciprocityPart,
  sectorPart,
  languagePart,
  freshnessPart,
  loadPart,
];

export const sumOf = (parts: readonly ScorePart[]): number => parts.reduce((sum, { points }) => sum + points, 0);

export function scorePairing(pairing: Pairing): PairingScore {
  const parts: ScorePart[] = [];
  const unknowns: Unknown[] = [];
  for (const partOf of partsOfPairing) {
    const { part, unknown } = partOf(pairing);
    parts.push(part);
    if (unknown !== null) unknowns.push(unknown);
  }
  return { points: sumOf(parts), parts, unknowns };
}
