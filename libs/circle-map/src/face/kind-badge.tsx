import { Building2, PawPrint } from 'lucide-react';
import type { FaceView } from './face.js';

/** Somebody as far as the badge is concerned. */
export type KindView = Pick<FaceView, 'kind' | 'symbol' | 'photo'> & { readonly deceased: boolean };

/** What a picture hides of somebody: that it is an animal, an organisation, or who has died; `null` when it hides nothing. */
export function kindBehindPicture({
  kind,
  symbol,
  photo,
  deceased,
}: KindView): 'pet' | 'organisation' | 'deceased' | null {
  if (symbol === null && photo === null) return null;
  if (deceased) return 'deceased';
  return kind === 'person' ? null : kind;
}

/** The sign of the kind, small beside the picture. Words beside it say the same to who listens. */
export function KindBadge({ of, className }: { readonly of: KindView; readonly className: string }) {
  const kind = kindBehindPicture(of);
  if (kind === null) return null;
  return (
    <span className={`kc-kind ${className}`} data-kind={kind} aria-hidden>
      {kind === 'pet' && <PawPrint />}
      {kind === 'organisation' && <Building2 />}
      {kind === 'deceased' && '†'}
    </span>
  );
}

/** The same in a drawing, at the lower right of a disc around the origin. */
export function FigureKindBadge({ of, discPx }: { readonly of: KindView; readonly discPx: number }) {
  const kind = kindBehindPicture(of);
  if (kind === null) return null;
  const side = discPx * 0.44;
  const icon = { x: -side * 0.36, y: -side * 0.36, width: side * 0.72, height: side * 0.72, 'aria-hidden': true };
  return (
    <g className="kc-figure-kind" data-kind={kind} transform={`translate(${discPx * 0.4} ${discPx * 0.36})`}>
      <circle r={side / 2} />
      {kind === 'pet' && <PawPrint {...icon} />}
      {kind === 'organisation' && <Building2 {...icon} />}
      {kind === 'deceased' && (
        <text dy="0.35em" fontSize={side * 0.8} textAnchor="middle">
          †
        </text>
      )}
    </g>
  );
}
