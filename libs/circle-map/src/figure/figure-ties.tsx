import { isPlaced, type CircleView, type TieAmongView } from '../circle-view.js';
import type { Point } from '../geometry/bands.js';
import type { CircleLayout } from '../geometry/layout.js';
import { tieWeights } from '../map/use-elements.js';
import { TieLine } from './tie-line.js';

const middle: Point = { x: 0, y: 0 };

interface FigureTiesProps {
  readonly circle: CircleView;
  readonly layout: CircleLayout;
}

/** Every tie of the drawing: those with the client, which stand back as on the map, and those among the others. */
export function FigureTies({ circle, layout: { places, density } }: FigureTiesProps) {
  const line = (
    tie: Pick<TieAmongView, 'tieId' | 'quality' | 'fading' | 'contactFrequency'>,
    from: Point,
    to: Point,
  ) => {
    const widthPx = tieWeights[tie.contactFrequency ?? 'notRecorded'];
    return <TieLine key={tie.tieId} from={from} to={to} tie={tie} widthPx={widthPx} discPx={density.discPx} />;
  };
  const at = (person: TieAmongView['from']): Point | undefined => places.get(person);
  return (
    <>
      <g className="kc-ties-with-client">
        {circle.members.filter(isPlaced).map((member) => {
          const place = at(member.personId);
          return place ? line(member, edgeTowards(place, density.clientDiscPx / 2), place) : null;
        })}
      </g>
      {circle.tiesAmong.map((tie) => {
        const [from, to] = [at(tie.from), at(tie.to)];
        return from && to ? line(tie, from, to) : null;
      })}
    </>
  );
}

/** Where a line from the middle leaves the client's disc. */
function edgeTowards({ x, y }: Point, radiusPx: number): Point {
  const length = Math.hypot(x, y);
  return length <= radiusPx ? middle : { x: (x / length) * radiusPx, y: (y / length) * radiusPx };
}
