import { useWords, type CircleActions, type CircleView } from '@kring/circle-map';
import type { TieId } from '@kring/care-network';
import { useSave } from '../api/use-save.js';
import { sayDone } from '../design/index.js';
import { RecordContactDocument } from '../gql/graphql.js';
import { storedTie, type CircleData } from './circle-of-client.js';
import { useMoves, type Place } from './use-moves.js';
import { useTies } from './use-ties.js';

/** What the screen may do with people in the circle, each with its toast, its undo and its failure in words. */
export function useCircleActions(data: CircleData, circle: CircleView, setProblem: (text: string | null) => void) {
  const words = useWords();
  const { say } = words;
  const { move, stale, settle } = useMoves();
  const ties = useTies(data, setProblem);
  const contact = useSave(RecordContactDocument, ({ recordContact }) => recordContact);
  const nameOf = (tieId: TieId): string => circle.members.find((member) => member.tieId === tieId)?.name ?? '';

  async function moveTo(tieId: TieId, place: Place): Promise<void> {
    setProblem(null);
    const name = nameOf(tieId);
    const outcome = await move(tieId, place);
    if (outcome.kind === 'failed') setProblem(say('circle.moveFailed', { name }));
    if (outcome.kind !== 'moved') return;
    const { ring, sector } = outcome.before;
    const back = { ring: ring as Place['ring'], sector };
    const text = words.moved(name, place.ring, place.sector);
    sayDone(text, () => void moveBack(tieId, back, name));
  }

  async function moveBack(tieId: TieId, place: Place, name: string): Promise<void> {
    const outcome = await move(tieId, place);
    if (outcome.kind === 'moved') sayDone(say('circle.undone'));
    if (outcome.kind === 'failed') setProblem(say('circle.moveFailed', { name }));
  }

  async function recordContact(tieId: TieId, on: string): Promise<void> {
    setProblem(null);
    const tie = storedTie(data, tieId);
    if (!tie) return;
    const outcome = await contact.save({ input: { tieId, expectedVersion: tie.version, on } });
    // Contact adds to what anybody else changed: it is recorded on the newest version, and nothing is lost.
    const current = outcome.kind === 'refused' ? outcome.payload.current : null;
    const settled = current ? await contact.save({ input: { tieId, expectedVersion: current.version, on } }) : outcome;
    if (settled.kind === 'saved') sayDone(say('circle.contactRecorded', { name: nameOf(tieId) }));
    else setProblem(say('circle.saveFailed', { name: nameOf(tieId) }));
  }

  const onMap: Pick<CircleActions, 'move' | 'recordContact'> = {
    move: (tie, ring, sector) => void moveTo(tie, { ring, sector }),
    recordContact: (tie, on) => void recordContact(tie, on),
  };
  return {
    ...onMap,
    moveTo,
    stale,
    settle,
    ...ties,
  };
}
