import type { PersonId } from '@kring/care-network';
import { Clock } from 'lucide-react';
import { memo, useMemo, type CSSProperties, type Ref } from 'react';
import { isPlaced, type CircleView, type PlacedMember } from '../circle-view.js';
import { Face } from '../face/face.js';
import { KindBadge } from '../face/kind-badge.js';
import { isCrowd } from '../geometry/density.js';
import type { NameSide } from '../geometry/name-sides.js';
import type { Label } from '../geometry/labels.js';
import type { CircleLayout } from '../geometry/layout.js';
import { inReadingOrder } from '../geometry/walk.js';
import { isLookedFor } from '../lens/lens.js';
import { useLens } from '../lens/lens-context.js';
import { cellsOnDisc, LensOnDisc, useLensWords } from '../lens/lens-marks.js';
import { useWords } from '../use-words.js';
import type { MapKeyboard } from './use-keyboard.js';
import { useWrittenNames } from './use-layout.js';
import { useTieWords } from '../use-tie-words.js';

interface PersonOnMapProps {
  readonly member: PlacedMember;
  readonly label: Label;
  readonly discPx: number;
  /** What the lines say of this person. */
  readonly ties: string;
  /** Where the name is written; `null` in a crowd where it stands only while somebody points at it. */
  readonly side: NameSide | null;
  /** Whether Tab leads here. */
  readonly isReachable: boolean;
  readonly onReach: MapKeyboard['reach'];
  readonly onPick: (person: PersonId) => void;
}

/** Shown again only when something of this person changed: a large circle has hundreds of them. */
const PersonOnMap = memo(function PersonOnMap({
  member,
  label,
  discPx,
  ties,
  side,
  isReachable,
  onReach,
  onPick,
}: PersonOnMapProps) {
  const words = useWords();
  const through = useLensWords()(member.personId);
  const lens = useLens();
  const cells = cellsOnDisc(lens, member.personId, discPx);
  const elsewhere = isLookedFor(lens, member.personId) ? '' : ' kc-elsewhere';
  const state = `${member.deceased ? ' kc-deceased' : ''}${member.fading ? ' kc-fading' : ''}${elsewhere} ${side === null ? 'kc-tucked' : `kc-${side}`}`;
  return (
    <button
      type="button"
      className={`kc-person kc-${member.sector}${state}`}
      data-person={member.personId}
      tabIndex={isReachable ? 0 : -1}
      aria-label={[words.person(member), ties, through].filter(Boolean).join(', ')}
      title={label.name.includes('…') ? member.name : undefined}
      onFocus={() => onReach(member.personId)}
      onClick={() => onPick(member.personId)}
    >
      {cells === null ? <Face of={member} className="kc-sign" /> : <LensOnDisc cells={cells} />}
      <KindBadge of={member} className="kc-kind-on-map" />
      {member.fading && <Clock aria-hidden className="kc-clock" />}
      <span className="kc-words">
        <span className="kc-name">{label.name}</span>
        {label.role && <span className="kc-role">{label.role}</span>}
      </span>
    </button>
  );
});

interface PeopleLayerProps {
  readonly circle: CircleView;
  readonly layout: CircleLayout;
  /** How far the reader zoomed in: see `useCloser`. */
  readonly closer: number;
  readonly chosen: PersonId | null;
  readonly keyboard: MapKeyboard;
  readonly onPick: (person: PersonId) => void;
  readonly layerRef: Ref<HTMLDivElement>;
  /** Id of what says which keys there are. */
  readonly describedBy: string;
}

/** Letters in a disc smaller than this, in CSS px, are a smudge. */
const smallestSignPx = 8;

/** Sizes in CSS px for the words on the map, from the density that the layout chose. */
function sizesOf({ density }: CircleLayout, closer: number): CSSProperties {
  const words = isCrowd(density) ? closer : 1;
  const signPx = density.discPx * (density.discPx < 24 ? 0.46 : 0.38);
  return {
    '--kc-disc': `${density.discPx}px`,
    '--kc-client-disc': `${density.clientDiscPx}px`,
    '--kc-name': `${density.namePx / words}px`,
    '--kc-role': `${density.rolePx / words}px`,
    '--kc-letters': signPx * words < smallestSignPx ? '0px' : `${signPx}px`,
  } as CSSProperties;
}

/**
 * The words of the map, over the canvas. They are also its mirror for the keyboard and a screen reader: a button for
 * each person. Hands go through to the canvas.
 */
export function PeopleLayer({
  circle,
  layout,
  closer,
  chosen,
  keyboard,
  onPick,
  layerRef,
  describedBy,
}: PeopleLayerProps) {
  const inOrder = useMemo(() => inReadingOrder(circle.members.filter(isPlaced)), [circle.members]);
  const { say } = useWords();
  const ties = useTieWords(circle);
  const written = useWrittenNames(circle, layout, closer);
  return (
    <div
      ref={layerRef}
      className="kc-people"
      role="group"
      aria-label={say('circle.peopleOnMap', { name: circle.clientName })}
      aria-describedby={describedBy}
      style={sizesOf(layout, closer)}
      onKeyDown={keyboard.onKeyDown}
    >
      <span className="kc-person kc-client" data-person={circle.clientPersonId}>
        <Face of={circle.clientFace} className="kc-sign" />
        <span className="kc-words">
          <span className="kc-name">{circle.clientName}</span>
        </span>
      </span>
      {inOrder.map((member) => (
        <PersonOnMap
          key={member.personId}
          member={member}
          label={layout.labels.get(member.personId) ?? { name: member.name, role: null }}
          discPx={layout.density.discPx}
          ties={ties.get(member.personId) ?? ''}
          side={written.get(member.personId) ?? (member.personId === chosen ? 'below' : null)}
          isReachable={keyboard.reachable === member.personId}
          onReach={keyboard.reach}
          onPick={onPick}
        />
      ))}
    </div>
  );
}
