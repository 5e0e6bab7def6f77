import { useApolloClient } from '@apollo/client/react';
import { useWords, type CircleActions, type CircleView } from '@kring/circle-map';
import type { TieId } from '@kring/care-network';
import { useSave } from '../api/use-save.js';
import { sayDone } from '../design/index.js';
import { RearrangeMapDocument, RecordContactDocument } from '../gql/graphql.js';
import type { Undo } from '../history/use-undo.js';
import { storedTie, type CircleData } from './circle-of-client.js';
import type { Place } from './tie/place.js';
import type { Moves } from './tie/use-moves.js';
import { useTies } from './tie/use-ties.js';

/** What the screen may do with people in the circle, each with its toast, its undo and its failure in words. */
export function useCircleActions(
  data: CircleData,
  circle: CircleView,
  { move, stale, settle }: Moves,
  tools: Undo,
  setProblem: (text: string | null) => void,
) {
  const words = useWords();
  const { say } = words;
  const client = useApolloClient();
  const ties = useTies(data, tools, setProblem);
  const contact = useSave(RecordContactDocument, ({ recordContact }) => recordContact);
  const rearranging = useSave(RearrangeMapDocument, ({ rearrangeMap }) => rearrangeMap);
  const nameOf = (tieId: TieId): string => circle.members.find((member) => member.tieId === tieId)?.name ?? '';

  async function moveTo(tieId: TieId, place: Place): Promise<void> {
    setProblem(null);
    const before = circle.members.find((member) => member.tieId === tieId);
    const name = before?.name ?? '';
    const isWithin = before !== undefined && before.ring === place.ring && before.sector === place.sector;
    const outcome = await move(tieId, place);
    if (outcome.kind === 'failed') setProblem(say('circle.moveFailed', { name }));
    if (outcome.kind !== 'moved') return;
    const { changeId } = outcome;
    client.refetchQueries({ include: 'active' }).catch(() => undefined);
    const done = isWithin ? say('circle.movedWithin', { name }) : words.moved(name, place.ring, place.sector);
    sayDone(done, takingBack(changeId));
  }

  const takingBack = (changeId: string | null): (() => void) | undefined =>
    changeId === null ? undefined : () => void tools.reverse(changeId);

  async function rearrange(): Promise<void> {
    setProblem(null);
    const outcome = await rearranging.save({ input: { clientId: data.client.id } });
    if (outcome.kind !== 'saved') return setProblem(say('circle.rearrangeFailed'));
    sayDone(say('circle.rearranged'), takingBack(outcome.payload.changeId));
  }

  async function recordContact(tieId: TieId, on: string): Promise<void> {
    setProblem(null);
    const tie = storedTie(data, tieId);
    if (!tie) return;
    const outcome = await contact.save({ input: { tieId, expectedVersion: tie.version, on } });
    // Contact adds to what anybody else changed: it is recorded on the newest version, and nothing is lost.
    const current = outcome.kind === 'refused' ? outcome.payload.current : null;
    const settled = current ? await contact.save({ input: { tieId, expectedVersion: current.version, on } }) : outcome;
    if (settled.kind === 'saved') {
      sayDone(say('circle.contactRecorded', { name: nameOf(tieId) }), takingBack(settled.payload.changeId));
    } else setProblem(say('circle.saveFailed', { name: nameOf(tieId) }));
  }

  const onMap: Pick<CircleActions, 'move' | 'recordContact'> = {
    move: (tie, ring, sector, handPlace) => void moveTo(tie, { ring, sector, ...(handPlace ? { handPlace } : {}) }),
    recordContact: (tie, on) => void recordContact(tie, on),
  };
  return {
    ...onMap,
    moveTo,
    rearrange: () => void rearrange(),
    stale,
    settle,
    ...ties,
  };
}
