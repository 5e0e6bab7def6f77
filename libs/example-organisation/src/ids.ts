import { asId, type Branded } from '@kring/care-network';
import { chanceFrom } from './chance.js';

/** Gives the next id of any kind. */
export type NextId = <Id extends Branded<string>>() => Id;

/** The moment from which the ids count: they must not depend on the day on which the example is made. */
const firstMoment = Date.parse('2026-01-05T08:00:00.000Z');

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/**
 * Ids in the shape of a UUID v7 (RFC 9562): 48 bits of time, here one millisecond for each id, then chance from the
 * seed. The same seed gives the same ids in the same order, so that loading the example twice makes nothing double.
 */
export function idsFrom(seed: string): NextId {
  const chance = chanceFrom(`${seed}/ids`);
  let moment = firstMoment;
  return <Id extends Branded<string>>(): Id => {
    const time = hex(moment++, 12);
    const [one, two, three] = [chance.bits(), chance.bits(), chance.bits()];
    return asId<Id>(
      [
        time.slice(0, 8),
        time.slice(8),
        `7${hex(one & 0xfff, 3)}`,
        hex(0x8000 | (two & 0x3fff), 4),
        `${hex(three >>> 0, 8)}${hex((one >>> 16) & 0xffff, 4)}`,
      ].join('-'),
    );
  };
}
