import { useWords, type CircleView } from '@kring/circle-map';
import type { TieId } from '@kring/care-network';
import { StaleDialog } from '../../form/stale-dialog.js';
import { ringOf } from '../circle-of-client.js';
import { placeWords } from './place-words.js';
import type { Place } from './place.js';
import type { StaleMove } from './use-moves.js';

interface StaleMoveProps {
  readonly circle: CircleView;
  readonly stale: StaleMove | null;
  readonly onSettled: () => void;
  readonly onMove: (tie: TieId, place: Place) => void;
}

export function StaleMoveDialog({ circle, stale, onSettled, onMove }: StaleMoveProps) {
  const words = useWords();
  if (!stale) return null;
  const { tieId, opened, mine, theirs } = stale;
  const name = circle.members.find((member) => member.tieId === tieId)?.name ?? '';
  const there = { ring: ringOf(theirs.ring), sector: theirs.sector };
  return (
    <StaleDialog
      key={theirs.version}
      title={words.say('stale.titleOf', { name })}
      words={placeWords(words)}
      versions={{ opened: { place: opened }, mine: { place: mine }, theirs: { place: there } }}
      onSave={({ place }) => {
        onSettled();
        if (place !== there) onMove(tieId, place);
      }}
      onLeave={onSettled}
      onClose={onSettled}
    />
  );
}
