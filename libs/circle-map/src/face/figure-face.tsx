import { isPictogram } from '@kring/care-network';
import { Building2, PawPrint } from 'lucide-react';
import { useId } from 'react';
import { initialsOf } from './initials.js';
import { canDraw } from './can-draw.js';
import type { FaceView } from './face.js';
import { PictogramSign } from './pictogram.js';

interface FigureFaceProps {
  readonly of: FaceView;
  readonly discPx: number;
  readonly className: string;
}

/** How much of a disc a photo takes: within the diamond too. */
export const photoPart = 0.8;

/** The same as `Face` in a drawing, around its origin. */
export function FigureFace({ of: { name, kind, symbol, photo }, discPx, className }: FigureFaceProps) {
  const id = useId();
  if (photo !== null) {
    const radius = (discPx * photoPart) / 2;
    const square = { x: -radius, y: -radius, width: 2 * radius, height: 2 * radius };
    return (
      <>
        <clipPath id={id}>
          <circle r={radius} />
        </clipPath>
        <image href={photo} {...square} clipPath={`url(#${id})`} preserveAspectRatio="xMidYMid slice" />
      </>
    );
  }
  if (symbol !== null && isPictogram(symbol)) {
    const side = discPx * 0.56;
    return <PictogramSign name={symbol} x={-side / 2} y={-side / 2} width={side} height={side} />;
  }
  const emoji = symbol !== null && canDraw(symbol) ? symbol : null;
  if (emoji === null && kind !== 'person') {
    const side = discPx * 0.56;
    const Sign = kind === 'pet' ? PawPrint : Building2;
    return <Sign x={-side / 2} y={-side / 2} width={side} height={side} aria-hidden />;
  }
  const sign = emoji ?? initialsOf(name);
  return (
    <text dy="0.35em" fontSize={discPx * (emoji === null ? 0.36 : 0.5)} className={className}>
      {sign}
    </text>
  );
}
