import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { WholeProblem } from '../../test/plan/arbitrary-problem.js';
import { boundOf, checkCertificate } from './certificate.js';
import { type PlanNetwork, readPlan } from './network.js';
import { type PathsAlone, tryPathsAlone } from './paths-alone.js';
import { solveFlow } from './solve.js';
import { Tails } from './tails.js';

interface Crowd {
  readonly offers: number;
  readonly needs: number;
  /** Of each offer. */
  readonly links: number;
  /** Each draws from so many needs after its own place. */
  readonly reach: number;
  /** By offer: how many hours, from 1. */
  readonly hoursOfOffer: (place: number) => number;
  readonly hoursOfNeed: (place: number) => number;
}

/** Offers and needs that are matched as `drawn`; an offer may draw a need twice. */
function networkOf({ offers, needs, links, reach, hoursOfOffer, hoursOfNeed }: Crowd, drawn: Draw): PlanNetwork {
  const rows = (letter: string, count: number, hours: (place: number) => number) =>
    Array.from({ length: count }, (_, place) => ({ id: `${letter}${place}`, hours: hours(place) }));
  const problem: WholeProblem = {
    offers: rows('o', offers, hoursOfOffer),
    needs: rows('n', needs, hoursOfNeed),
    tasks: [],
    matches: Array.from({ length: offers * links }, (_, link) => ({
      offer: `o${Math.floor(link / links)}`,
      need: `n${(Math.floor(link / links) + drawn(reach)) % needs}`,
      score: 1 + drawn(9000),
    })),
    freed: [],
  };
  return laid(problem);
}

function laid(problem: WholeProblem): PlanNetwork {
  const reading = readPlan(problem);
  if ('issues' in reading) throw new Error(JSON.stringify(reading.issues));
  return reading.network;
}

type Draw = (below: number) => number;
const upTo = (most: number) => (place: number) => 1 + (place % most);

/** What paths alone come to. Holds the plan that follows to a proof, and to paths without a limit. */
function tried(network: PlanNetwork): PathsAlone['found'] {
  const { found } = tryPathsAlone(network, new Tails(network));
  const { hours, price } = solveFlow(network);
  expect(checkCertificate(network, { hours, price })).toEqual([]);
  const worth = hours.reduce((sum, each, arc) => sum + each * network.score[arc]!, 0);
  expect(worth).toBe(boundOf(network, price));
  const unlimited = solveFlow(network, null);
  expect(boundOf(network, unlimited.price)).toBe(worth);
  return found;
}

const timesFound = (crowd: Crowd, runs: number): Partial<Record<PathsAlone['found'], number>> => {
  const times: Partial<Record<PathsAlone['found'], number>> = {};
  const seeds = fc.sample(fc.infiniteStream(fc.nat()), { numRuns: runs, seed: 1 });
  for (const seed of seeds) {
    const found = tried(networkOf(crowd, (below) => seed.next().value % below));
    times[found] = (times[found] ?? 0) + 1;
  }
  return times;
};

const crowd: Crowd = {
  offers: 500,
  needs: 500,
  links: 12,
  reach: 500,
  hoursOfOffer: upTo(8),
  hoursOfNeed: upTo(8),
};

describe('best paths alone', () => {
  it('find the plan where few compete', () => {
    expect(timesFound({ ...crowd, hoursOfNeed: upTo(4) }, 5)).toEqual({ all: 5 });
  });

  it('leave little to a last phase where about as many hours are there as are asked', () => {
    expect(timesFound(crowd, 5).most).toBeGreaterThan(2);
    expect(
      timesFound({ ...crowd, hoursOfNeed: (place) => (place === 0 ? 1 : upTo(8)(place)) }, 5).most,
    ).toBeGreaterThan(2);
  });

  it('find the plan by short lists in a large problem, from needs and from offers', () => {
    const large = { ...crowd, offers: 4500, needs: 4500, links: 14, reach: 4500 };
    expect(timesFound({ ...large, hoursOfNeed: upTo(4) }, 1)).toEqual({ all: 1 });
    expect(timesFound({ ...large, hoursOfOffer: upTo(4) }, 1)).toEqual({ all: 1 });
  });

  it('are given up at once where all compete for the same', () => {
    const size = 100;
    const rows = (letter: string) =>
      Array.from({ length: size }, (_, place) => ({ id: `${letter}${place}`, hours: 2 }));
    const matches = Array.from({ length: size * size }, (_, link) => {
      const [offer, need] = [Math.floor(link / size), link % size];
      return { offer: `o${offer}`, need: `n${need}`, score: 20_000 - (1 + offer) * (1 + need) };
    });
    expect(tried(laid({ offers: rows('o'), needs: rows('n'), tasks: [], matches, freed: [] }))).toBe('none');
  });
});
