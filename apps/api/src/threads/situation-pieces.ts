import type { Situation } from '@kring/matching';
import { setImmediate } from 'node:timers/promises';

/** What is read out of one message at a time: some hundreds of items take a few milliseconds to copy for a thread. */
const mostAtOnce = 200;

type ListOf = Exclude<keyof Situation, 'today'>;

const lists: Readonly<Record<ListOf, true>> = {
  helpers: true,
  offers: true,
  needs: true,
  tasks: true,
  policies: true,
  experiments: true,
  matches: true,
  agreements: true,
  clients: true,
  concerns: true,
};
const listNames = Object.keys(lists) as readonly ListOf[];

/** A part of one list of a situation that is on its way to a thread; `of` says which. */
export interface SituationPiece {
  readonly kind: 'piece';
  readonly of: string;
  readonly list: ListOf;
  readonly items: readonly unknown[];
}

/**
 * Sends the long lists of a situation to a thread, piece by piece: to copy all at once would hold up everybody else. Gives
 * what is left, to go along with the last message; the thread puts it together with `PiecesHeard`.
 */
export async function sendPieces(
  post: (piece: SituationPiece) => void,
  of: string,
  situation: Situation,
): Promise<Situation> {
  let rest = situation;
  for (const list of listNames) {
    const items: readonly unknown[] = situation[list] ?? [];
    if (items.length <= mostAtOnce) continue;
    for (let from = 0; from < items.length; from += mostAtOnce) {
      post({ kind: 'piece', of, list, items: items.slice(from, from + mostAtOnce) });
      await setImmediate();
    }
    rest = { ...rest, [list]: [] };
  }
  return rest;
}

/** On the thread: keeps the pieces until what is left comes. */
export class PiecesHeard {
  readonly #pieces = new Map<string, SituationPiece[]>();

  hear(piece: SituationPiece): void {
    this.#pieces.set(piece.of, [...(this.#pieces.get(piece.of) ?? []), piece]);
  }

  /** The whole situation, in the order in which it was; the pieces are forgotten. */
  whole(of: string, rest: Situation): Situation {
    const found = this.#pieces.get(of) ?? [];
    this.#pieces.delete(of);
    const long = new Map<ListOf, unknown[]>();
    for (const { list, items } of found) {
      const before = long.get(list);
      if (before) before.push(...items);
      else long.set(list, [...items]);
    }
    return { ...rest, ...Object.fromEntries(long) };
  }
}
