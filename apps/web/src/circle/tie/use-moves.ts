import { useApolloClient } from '@apollo/client/react';
import type { ApolloClient } from '@apollo/client';
import { useCallback, useRef, useState } from 'react';
import { handPlaceIn, type TieId } from '@kring/care-network';
import { randomKey } from '../../api/random-key.js';
import { ringOf } from '../circle-of-client.js';
import type { Place } from './place.js';
import { tieInCache } from './tie-in-cache.js';
import type { WaitingMoves } from './waiting-moves.js';
import { MoveOnMapDocument, type CircleTieFragment } from '../../gql/graphql.js';

/** Someone else changed the same tie first: where they stood, where they were put here and what stands in the store now. */
export interface StaleMove {
  readonly tieId: TieId;
  readonly opened: Place;
  readonly mine: Place;
  readonly theirs: CircleTieFragment;
}

export type MoveOutcome =
  | { readonly kind: 'moved'; readonly changeId: string | null; readonly tie: CircleTieFragment }
  | { readonly kind: 'stale'; readonly stale: StaleMove }
  | { readonly kind: 'failed' };

/** What the server will say of the place by hand. */
function handPlaceAfter(before: CircleTieFragment, { handPlace, ...cell }: Place): CircleTieFragment['handPlace'] {
  const known = { ring: ringOf(before.ring), sector: before.sector, handPlace: before.handPlace };
  const wanted = handPlace === undefined ? handPlaceIn(known, cell) : handPlace;
  if (!wanted) return null;
  const inCache = { __typename: 'HandPlace' as const, ...wanted };
  return inCache;
}

async function moveOnce(client: ApolloClient, tieId: TieId, place: Place): Promise<MoveOutcome> {
  const before = tieInCache(client, tieId);
  if (!before) return { kind: 'failed' };
  const tie = { __typename: 'Tie' as const, ...before, ...place, handPlace: handPlaceAfter(before, place) };
  const answer = { __typename: 'TiePayload' as const, tie, changeId: null, current: null, errors: [] };
  const optimisticResponse = { moveOnMap: answer };
  const { data } = await client.mutate({
    mutation: MoveOnMapDocument,
    variables: { input: { tieId, expectedVersion: before.version, ...place } },
    optimisticResponse,
    context: { idempotencyKey: randomKey() },
  });
  const payload = data?.moveOnMap;
  if (payload?.tie) return { kind: 'moved', changeId: payload.changeId, tie: payload.tie };
  if (payload?.current)
    return {
      kind: 'stale',
      stale: {
        tieId,
        opened: { ring: ringOf(before.ring), sector: before.sector },
        mine: place,
        theirs: payload.current,
      },
    };
  return { kind: 'failed' };
}

/** Where ring and sector are what was wanted here too, there is nothing to choose: it is done on top of what changed. */
async function moveOver(client: ApolloClient, tieId: TieId, place: Place): Promise<MoveOutcome> {
  const outcome = await moveOnce(client, tieId, place);
  if (outcome.kind !== 'stale') return outcome;
  const { theirs } = outcome.stale;
  const isSame = ringOf(theirs.ring) === place.ring && theirs.sector === place.sector;
  return isSame ? moveOnce(client, tieId, place) : outcome;
}

/** A later move of the same person goes on waiting. */
function answered(waiting: WaitingMoves, tieId: TieId, place: Place, outcome: MoveOutcome): WaitingMoves {
  const after = new Map(waiting);
  if (waiting.get(tieId)?.place !== place) return after;
  if (outcome.kind === 'moved') after.set(tieId, { place, version: outcome.tie.version });
  else after.delete(tieId);
  return after;
}

export type Moves = ReturnType<typeof useMoves>;

/**
 * Moves people at once on the screen, and in the store behind it. Moves wait for each other, so that two quick ones of
 * the same person do not meet as strangers.
 */
export function useMoves() {
  const client = useApolloClient();
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const [stale, setStale] = useState<StaleMove | null>(null);
  const [waiting, setWaiting] = useState<WaitingMoves>(new Map());
  const move = useCallback(
    (tieId: TieId, place: Place): Promise<MoveOutcome> => {
      setWaiting((before) => new Map(before).set(tieId, { place, version: null }));
      const turn = last.current.then(async (): Promise<MoveOutcome> => {
        const outcome = await moveOver(client, tieId, place).catch((): MoveOutcome => ({ kind: 'failed' }));
        if (outcome.kind === 'stale') setStale(outcome.stale);
        setWaiting((before) => answered(before, tieId, place, outcome));
        return outcome;
      });
      last.current = turn;
      return turn;
    },
    [client],
  );
  const settle = useCallback(() => setStale(null), []);
  return { move, waiting, stale, settle };
}
