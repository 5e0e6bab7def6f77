import type { PersonId } from '@kring/care-network';
import { isPlaced, type CircleView, type MemberView } from '../circle-view.js';
import { Face } from '../face/face.js';
import { useWords } from '../use-words.js';
import { useTrayDrag } from './use-tray-drag.js';

interface TrayProps {
  readonly circle: CircleView;
  readonly onPick: (person: PersonId) => void;
  /** Place on the screen, in CSS px of the window, where someone from the tray was let go; `null` while none is dragged. */
  readonly onDrop: (member: MemberView, clientX: number, clientY: number) => void;
  readonly onOver: (at: { readonly clientX: number; readonly clientY: number } | null) => void;
}

/** Who belongs to the circle but has no ring or sector yet. Drag them onto the map, or press for the choices. */
export function Tray({ circle, onPick, onDrop, onOver }: TrayProps) {
  const { say } = useWords();
  const waiting = circle.members.filter((member) => !isPlaced(member));
  if (waiting.length === 0) return null;
  return (
    <section className="kc-tray" aria-label={say('circle.tray', { count: waiting.length })}>
      <h3 className="kc-tray-title">{say('circle.tray', { count: waiting.length })}</h3>
      <ul>
        {waiting.map((member) => (
          <li key={member.personId}>
            <TrayPerson
              member={member}
              canDrag={circle.viewerCanEdit}
              onPick={onPick}
              onDrop={onDrop}
              onOver={onOver}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TrayPersonProps extends Omit<TrayProps, 'circle'> {
  readonly member: MemberView;
  readonly canDrag: boolean;
}

function TrayPerson({ member, canDrag, onPick, onDrop, onOver }: TrayPersonProps) {
  const drag = useTrayDrag({
    canDrag,
    onDrop: (clientX, clientY) => onDrop(member, clientX, clientY),
    onOver,
    onPress: () => onPick(member.personId),
  });
  return (
    <button type="button" className="kc-tray-person" data-person={member.personId} {...drag}>
      <span className="kc-tray-disc" aria-hidden>
        <Face of={member} className="kc-disc-sign" />
      </span>
      <span>
        {member.name}
        {member.role && <span className="kc-role">{member.role}</span>}
      </span>
    </button>
  );
}
