import { rings, sectors, type Sector } from '@kring/care-network';
import { pointsOfHelped } from '../score/give-and-take.js';
import { pointsOfRings } from '../score/person.js';
import { weights } from '../score/weights.js';
import type { Bond } from './offer-facts.js';

/** A bond in one number: bit 0 tie, 1 to 3 ring, 4 to 6 sector, 7 to 8 giving, 9 to 10 helped, 11 closed. */
const tieBit = 1;
export const closedBit = 1 << 11;
/** No tie, never helped. */
export const noBond = 0;

function ofTie({ tie }: Bond): number {
  if (tie === null) return 0;
  const sector = tie.sector === null ? 0 : sectors.indexOf(tie.sector) + 1;
  const gives = tie.clientGives === null ? 0 : tie.clientGives ? 1 : 2;
  return tieBit | ((tie.ring ?? 0) << 1) | (sector << 4) | (gives << 7);
}

/** What closes the way between the two whatever the work: a concern, a conflict with the client, or being the client. */
const isClosed = ({ to, tie, concern, isSelf }: Bond): boolean =>
  concern || isSelf || ('clientId' in to && tie !== null && tie.isInConflict);

export const infoOf = (bond: Bond): number =>
  ofTie(bond) | ((bond.helped === null ? 0 : bond.helped === 'now' ? 1 : 2) << 9) | (isClosed(bond) ? closedBit : 0);

/** Points that a bond earns with work that prefers some sector or none. */
export class BondPoints {
  private readonly closeness: readonly number[];
  private readonly preferred: number;
  /** Without any bond. */
  readonly none: number;

  static for(preferred: Sector | null): BondPoints {
    const known = bySector.get(preferred);
    if (known) return known;
    const points = new BondPoints(preferred);
    bySector.set(preferred, points);
    return points;
  }

  private constructor(preferred: Sector | null) {
    const points = pointsOfRings(preferred);
    this.closeness = [weights.closeness / 2, ...rings.map((ring) => points[ring])];
    this.preferred = preferred === null ? 0 : sectors.indexOf(preferred) + 1;
    this.none = points.noTie + (preferred === null ? weights.sector : 0);
  }

  /** `isClient`: a helper who is a client has all of the points for reciprocity already. */
  of(info: number, isClient: boolean): number {
    const helped = (info >> 9) & 3;
    const continuity = helped === 0 ? 0 : pointsOfHelped[helped === 1 ? 'now' : 'before'];
    if ((info & tieBit) === 0) return this.none + continuity;
    const gives = [weights.reciprocity / 2, weights.reciprocity, 0][(info >> 7) & 3]!;
    return this.closeness[(info >> 1) & 7]! + this.sector((info >> 4) & 7) + continuity + (isClient ? 0 : gives);
  }

  private sector(sector: number): number {
    if (this.preferred === 0) return weights.sector;
    if (sector === 0) return weights.sector / 2;
    return sector === this.preferred ? weights.sector : 0;
  }
}

const bySector = new Map<Sector | null, BondPoints>();
