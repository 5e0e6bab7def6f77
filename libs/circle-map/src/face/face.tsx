import { isPictogram, type PersonKind } from '@kring/care-network';
import { Building2, PawPrint } from 'lucide-react';
import { useState } from 'react';
import { initialsOf } from './initials.js';
import { canDraw } from './can-draw.js';
import { PictogramSign } from './pictogram.js';

/** What of somebody is to be recognised at a glance. */
export interface FaceView {
  readonly name: string;
  readonly kind: PersonKind;
  /** One emoji, or the name of a pictogram; `null` when none was chosen. */
  readonly symbol: string | null;
  /** Where the photo is; `null` when there is none, or not for this viewer. */
  readonly photo: string | null;
}

interface FaceProps {
  readonly of: FaceView;
  /** Where it stands: `kc-sign` takes the sizes of the map. */
  readonly className?: string;
}

function WithoutPhoto({ of: { name, kind, symbol }, className = '' }: FaceProps) {
  if (symbol !== null && isPictogram(symbol)) return <PictogramSign name={symbol} className={className} />;
  if (symbol !== null && canDraw(symbol)) return <span className={`kc-emoji ${className}`}>{symbol}</span>;
  if (kind === 'pet') return <PawPrint aria-hidden className={className} />;
  if (kind === 'organisation') return <Building2 aria-hidden className={className} />;
  return <span className={className}>{initialsOf(name)}</span>;
}

/** What stands in a disc: the photo, else the pictogram or an emoji that this device has, else a picture of the kind, else initials. */
export function Face({ of, className = '' }: FaceProps) {
  const [missing, setMissing] = useState<string | null>(null);
  const { photo } = of;
  if (photo === null || photo === missing) return <WithoutPhoto of={of} className={className} />;
  return (
    <img
      src={photo}
      alt=""
      className={`kc-photo ${className}`}
      draggable={false}
      decoding="async"
      onError={() => setMissing(photo)}
    />
  );
}
