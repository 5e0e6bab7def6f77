import { memberOf, type CircleView } from '@kring/circle-map';
import { Waypoints } from 'lucide-react';
import { Button } from '../../design/index.js';
import { useText } from '../../language/use-text.js';
import type { TieDrawing } from './use-tie-drawing.js';

interface TieBarProps {
  readonly circle: CircleView;
  readonly drawing: TieDrawing;
  readonly onStop: () => void;
}

/** Says what the next press does while ties are drawn. */
export function TieBar({ circle, drawing, onStop }: TieBarProps) {
  const t = useText();
  const first = drawing.first && memberOf(circle, drawing.first);
  return (
    <div className="c-tie-bar">
      <Waypoints aria-hidden />
      <p role="status">
        {first ? t('circle.tieSecond', { name: first.name }) : t('circle.tieFirst')}{' '}
        {!first && <span className="k-keys">{t('circle.tieKeys')}</span>}
      </p>
      <Button onPress={onStop}>{t('circle.tieStop')}</Button>
    </div>
  );
}
