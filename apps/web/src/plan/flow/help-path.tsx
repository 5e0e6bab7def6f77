import { useMemo, useRef } from 'react';
import { useText } from '../../language/use-text.js';
import { useSay } from '../../time/use-say.js';
import type { HelpGroup } from '../helps/help-groups.js';
import { helpPathOf } from './help-path-layout.js';
import './help-path.css';
import { useWidth } from './use-width.js';

const usualWidth = 320;

interface HelpPathProps {
  readonly group: HelpGroup;
  readonly isNew: boolean;
}

/** How the hours of one person go, from top to bottom, on a phone. The sentence below it says the same in words. */
export function HelpPath({ group, isNew }: HelpPathProps) {
  const t = useText();
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, usualWidth);
  const { stops, bands, height } = useMemo(() => {
    const freed = (team: string | null): string =>
      team === null ? t('plan.freedNode') : t('plan.freedNodeOf', { team });
    return helpPathOf(group, width, { unnamed: t('plan.thoughtUp'), freed });
  }, [group, width, t]);
  return (
    <div ref={box} className="k-help-path" aria-hidden>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {bands.map(({ id, outline }) => (
          <path key={id} d={outline} className={isNew ? 'k-flow-band k-flow-band-new' : 'k-flow-band'} />
        ))}
        {stops.map(({ id, kind, name, hours, left, top, width: wide, height: high }) => (
          <foreignObject key={id} x={left} y={top} width={wide} height={high}>
            <div className={`k-flow-node k-flow-${kind} k-help-stop`}>
              <span className="k-flow-name">{name}</span>
              <span className="k-flow-hours">{say.hours(hours)}</span>
            </div>
          </foreignObject>
        ))}
      </svg>
    </div>
  );
}
