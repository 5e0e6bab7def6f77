import { shares } from '../goals/goal-weights.js';
import type { LiveNetwork } from './live-network.js';

/**
 * Where an even load is a goal, leaving an hour of an offer idle counts for something: the more, the more of the offer is used.
 * With `isNext` this is asked of the hour that is to be left idle next, otherwise of the idle hour that is to be used next.
 */
export function idleWorth({ weights, named, slack }: LiveNetwork, offer: number, isNext: boolean): number {
  if (weights.load === 0) return 0;
  const used = named[offer]! - slack[offer]!;
  return weights.load * shareOf(named[offer]!, isNext ? used : used + 1);
}

/** How many hours count the same as that of `idleWorth`. */
export function idleRoom({ weights, named, slack }: LiveNetwork, offer: number, isNext: boolean): number {
  if (weights.load === 0) return isNext ? Infinity : slack[offer]!;
  const all = named[offer]!;
  const used = all - slack[offer]!;
  const share = shareOf(all, isNext ? used : used + 1);
  if (isNext) return used - Math.ceil((share * all) / shares);
  return Math.min(slack[offer]!, Math.ceil(((share + 1) * all) / shares) - used);
}

/** In which share of the hours that an offer names, from 0, the hour with this number from 1 falls. */
const shareOf = (named: number, hour: number): number => Math.floor(((hour - 1) * shares) / named);
