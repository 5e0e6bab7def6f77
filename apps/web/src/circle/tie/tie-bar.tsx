import { memberOf, type CircleView } from '@kring/circle-map';
import { Waypoints } from 'lucide-react';
import { Button } from '../../design/index.js';
import { useText } from '../../language/use-text.js';
import type { TieDrawing } from './use-tie-drawing.js';

interface TieBarProps {
  readonly circle: CircleView;
  /** `null` while no ties are drawn: then nothing shows, and the region that is read out stands ready. */
  readonly drawing: TieDrawing | null;
  readonly onStop: () => void;
}

/** Says what the next press does while ties are drawn. */
export function TieBar({ circle, drawing, onStop }: TieBarProps) {
  const t = useText();
  const first = drawing?.first ? memberOf(circle, drawing.first) : null;
  return (
    <div className={drawing ? 'c-tie-bar' : 'k-hidden'}>
      {drawing && <Waypoints aria-hidden />}
      <p role="status">
        {drawing && (first ? t('circle.tieSecond', { name: first.name }) : t('circle.tieFirst'))}{' '}
        {drawing && !first && <span className="k-keys">{t('circle.tieKeys')}</span>}
      </p>
      {drawing && <Button onPress={onStop}>{t('circle.tieStop')}</Button>}
    </div>
  );
}
