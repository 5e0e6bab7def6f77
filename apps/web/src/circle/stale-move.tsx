import { useWords, type CircleView } from '@kring/circle-map';
import { ringOf } from './circle-of-client.js';
import { StaleDialog } from './stale-dialog.js';
import type { Place, StaleMove } from './use-moves.js';
import type { TieId } from '@kring/care-network';

interface StaleMoveProps {
  readonly circle: CircleView;
  readonly stale: StaleMove | null;
  readonly onSettled: () => void;
  readonly onMove: (tie: TieId, place: Place) => void;
}

export function StaleMoveDialog({ circle, stale, onSettled, onMove }: StaleMoveProps) {
  const { say, ring, sector } = useWords();
  if (!stale) return null;
  const name = circle.members.find(({ tieId }) => tieId === stale.tieId)?.name ?? '';
  const { mine, theirs } = stale;
  const differences = [
    { label: say('circle.ring'), mine: ring(mine.ring), theirs: ring(ringOf(theirs.ring)) },
    { label: say('circle.sector'), mine: sector(mine.sector), theirs: sector(theirs.sector) },
  ].filter((difference) => difference.mine !== difference.theirs);
  const keepMine = (): void => {
    onSettled();
    onMove(stale.tieId, mine);
  };
  return <StaleDialog name={name} differences={differences} onKeepMine={keepMine} onKeepTheirs={onSettled} />;
}
