import type { PersonId } from '@kring/care-network';
import { Clock } from 'lucide-react';
import { memo, useMemo, type CSSProperties, type Ref } from 'react';
import { isPlaced, type CircleView, type PlacedMember } from '../circle-view.js';
import { Face } from '../face/face.js';
import type { Label } from '../geometry/labels.js';
import type { CircleLayout } from '../geometry/layout.js';
import { inReadingOrder } from '../geometry/walk.js';
import { isLookedFor } from '../lens/lens.js';
import { useLens } from '../lens/lens-context.js';
import { LensMarks, useLensWords } from '../lens/lens-marks.js';
import { useWords } from '../use-words.js';
import type { MapKeyboard } from './use-keyboard.js';

interface PersonOnMapProps {
  readonly member: PlacedMember;
  readonly label: Label;
  /** Whether Tab leads here. */
  readonly isReachable: boolean;
  readonly onReach: MapKeyboard['reach'];
  readonly onPick: (person: PersonId) => void;
}

/** Shown again only when something of this person changed: a large circle has hundreds of them. */
const PersonOnMap = memo(function PersonOnMap({ member, label, isReachable, onReach, onPick }: PersonOnMapProps) {
  const words = useWords();
  const through = useLensWords()(member.personId);
  const elsewhere = isLookedFor(useLens(), member.personId) ? '' : ' kc-elsewhere';
  const state = `${member.deceased ? ' kc-deceased' : ''}${member.fading ? ' kc-fading' : ''}${elsewhere}`;
  return (
    <button
      type="button"
      className={`kc-person kc-${member.sector}${state}`}
      data-person={member.personId}
      tabIndex={isReachable ? 0 : -1}
      aria-label={[words.person(member), through].filter(Boolean).join(', ')}
      onFocus={() => onReach(member.personId)}
      onClick={() => onPick(member.personId)}
    >
      <Face of={member} className="kc-sign" />
      {member.fading && <Clock aria-hidden className="kc-clock" />}
      <LensMarks person={member.personId} most={2} />
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
  readonly keyboard: MapKeyboard;
  readonly onPick: (person: PersonId) => void;
  readonly layerRef: Ref<HTMLDivElement>;
}

/** Sizes in CSS px for the words on the map, from the density that the layout chose. */
const sizesOf = ({ density }: CircleLayout): CSSProperties =>
  ({
    '--kc-disc': `${density.discPx}px`,
    '--kc-client-disc': `${density.clientDiscPx}px`,
    '--kc-name': `${density.namePx}px`,
    '--kc-role': `${density.rolePx}px`,
  }) as CSSProperties;

/**
 * The words of the map, over the canvas. They are also its mirror for the keyboard and a screen reader: a button for
 * each person. Hands go through to the canvas.
 */
export function PeopleLayer({ circle, layout, keyboard, onPick, layerRef }: PeopleLayerProps) {
  const inOrder = useMemo(() => inReadingOrder(circle.members.filter(isPlaced)), [circle.members]);
  const { say } = useWords();
  return (
    <div
      ref={layerRef}
      className="kc-people"
      role="group"
      aria-label={say('circle.peopleOnMap', { name: circle.clientName })}
      style={sizesOf(layout)}
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
          isReachable={keyboard.reachable === member.personId}
          onReach={keyboard.reach}
          onPick={onPick}
        />
      ))}
    </div>
  );
}
