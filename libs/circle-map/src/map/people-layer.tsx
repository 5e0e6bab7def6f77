import type { PersonId } from '@kring/care-network';
import { Building2, Clock, PawPrint } from 'lucide-react';
import type { CSSProperties, Ref } from 'react';
import { isPlaced, type CircleView, type PlacedMember } from '../circle-view.js';
import { initialsOf, type Label } from '../geometry/labels.js';
import type { CircleLayout } from '../geometry/layout.js';
import { inReadingOrder } from '../geometry/walk.js';
import { isLookedFor } from '../lens/lens.js';
import { useLens } from '../lens/lens-context.js';
import { LensMarks, useLensWords } from '../lens/lens-marks.js';
import { useWords } from '../use-words.js';
import type { MapKeyboard } from './use-keyboard.js';

/** What stands in the disc: initials for people, a picture for who is no person. */
export function DiscSign({ member }: { readonly member: PlacedMember }) {
  if (member.kind === 'pet') return <PawPrint aria-hidden className="kc-sign" />;
  if (member.kind === 'organisation') return <Building2 aria-hidden className="kc-sign" />;
  return <span className="kc-sign">{initialsOf(member.name)}</span>;
}

interface PersonOnMapProps {
  readonly member: PlacedMember;
  readonly label: Label;
  readonly keyboard: MapKeyboard;
  readonly onPick: (person: PersonId) => void;
}

function PersonOnMap({ member, label, keyboard, onPick }: PersonOnMapProps) {
  const words = useWords();
  const through = useLensWords()(member.personId);
  const elsewhere = isLookedFor(useLens(), member.personId) ? '' : ' kc-elsewhere';
  const state = `${member.deceased ? ' kc-deceased' : ''}${member.fading ? ' kc-fading' : ''}${elsewhere}`;
  return (
    <button
      type="button"
      className={`kc-person kc-${member.sector}${state}`}
      data-person={member.personId}
      tabIndex={keyboard.reachable === member.personId ? 0 : -1}
      aria-label={[words.person(member), through].filter(Boolean).join(', ')}
      onFocus={() => keyboard.reach(member.personId)}
      onClick={() => onPick(member.personId)}
    >
      <DiscSign member={member} />
      {member.fading && <Clock aria-hidden className="kc-clock" />}
      <LensMarks person={member.personId} most={2} />
      <span className="kc-words">
        <span className="kc-name">{label.name}</span>
        {label.role && <span className="kc-role">{label.role}</span>}
      </span>
    </button>
  );
}

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
        <span className="kc-sign">{initialsOf(circle.clientName)}</span>
        <span className="kc-words">
          <span className="kc-name">{circle.clientName}</span>
        </span>
      </span>
      {inReadingOrder(circle.members.filter(isPlaced)).map((member) => (
        <PersonOnMap
          key={member.personId}
          member={member}
          label={layout.labels.get(member.personId) ?? { name: member.name, role: null }}
          keyboard={keyboard}
          onPick={onPick}
        />
      ))}
    </div>
  );
}
