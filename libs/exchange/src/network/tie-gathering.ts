import { fileProblem, remark, type FilePlace, type FileProblem, type Remark } from '../imported-circle.js';
import type { NetworkTie } from './network-file.js';

/** A tie as one row or element of a file gives it. `weight` is text, `null` when the file has none. */
export interface TieFound {
  readonly from: string;
  readonly to: string;
  readonly weight: string | null;
  readonly directed: boolean;
  readonly place: FilePlace;
  readonly values?: Readonly<Record<string, string>>;
}

export interface GatheredTies {
  readonly ties: readonly NetworkTie[];
  readonly remarks: readonly Remark[];
  readonly problems: readonly FileProblem[];
}

/** Larger, and sums of weights are no numbers any more. */
const mostWeight = 1e15;

/** The weight in a file; `null` when it is no number, below zero or beyond all measure. A missing weight is 1. */
function weightFrom(text: string | null): number | null {
  if (text === null || text.trim() === '') return 1;
  const weight = Number(text.trim().replace(',', '.'));
  return weight >= 0 && weight <= mostWeight ? weight : null;
}

const notAWeight = (place: FilePlace, value: string): FileProblem =>
  fileProblem('WRONG_TYPE', place, { expected: 'weight', value });

/**
 * Takes ties over as a network counts them. Someone tied to themselves, and a tie of weight 0, are left out. A pair that
 * is named twice without a weight is one tie; with weights, or there and back along arrows, it adds up.
 */
export function gatherTies(found: readonly TieFound[], known: (id: string) => boolean): GatheredTies {
  const ties: NetworkTie[] = [];
  const remarks: Remark[] = [];
  const problems: FileProblem[] = [];
  const seen = new Set<string>();
  for (const { from, to, weight, directed, place, values = {} } of found) {
    const unknown = [from, to].filter((end) => !known(end));
    const amount = weightFrom(weight);
    const ends = JSON.stringify(directed ? [from, to] : [from, to].sort());
    problems.push(...unknown.map((value) => fileProblem('UNKNOWN_PERSON', place, { value })));
    if (amount === null) problems.push(notAWeight(place, weight ?? ''));
    else if (from === to || amount === 0 || (weight === null && seen.has(ends)))
      remarks.push(remark('TIE_NOT_KEPT', place));
    else if (unknown.length === 0) ties.push({ from, to, weight: amount, values });
    seen.add(ends);
  }
  return { ties, remarks, problems };
}
