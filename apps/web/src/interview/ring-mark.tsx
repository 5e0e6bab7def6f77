import { rings, type Ring } from '@kring/care-network';

/** Four rings around a dot, of which one is filled: how near, without words. */
export const RingMark = ({ ring }: { readonly ring: Ring }) => (
  <svg viewBox="-26 -26 52 52" className="i-ring-mark" aria-hidden>
    {[...rings].reverse().map((each) => (
      <circle key={each} r={each * 6} className={each === ring ? 'i-ring-on' : 'i-ring-off'} />
    ))}
    {ring > 1 && <circle r={(ring - 1) * 6} className="i-ring-hole" />}
    <circle r={2.5} className="i-ring-middle" />
  </svg>
);
