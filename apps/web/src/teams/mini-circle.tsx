import { initialsOf } from '../design/initials.js';
import './mini-circle.css';

interface MiniCircleProps {
  readonly name: string;
  readonly size: number;
  readonly fading: number;
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5));
const mostShown = 22;

/** Where a dot stands: the first few near, the rest further out, never on top of each other. */
function spot(index: number): { readonly x: number; readonly y: number } {
  const distance = index < 4 ? 26 : index < 11 ? 36 : 45;
  const angle = index * goldenAngle * (index < 4 ? 1.2 : 1) + index;
  return { x: 50 + distance * Math.cos(angle), y: 50 + distance * Math.sin(angle) };
}

/** A circle at a glance: how many people, and how many of their ties fade (open dots). Words beside it say the same. */
export function MiniCircle({ name, size, fading }: MiniCircleProps) {
  const shown = Math.min(size, mostShown);
  const open = Math.min(fading, shown);
  return (
    <svg viewBox="0 0 100 100" className="k-mini" aria-hidden>
      <circle cx="50" cy="50" r="49" className="k-mini-outer" />
      <circle cx="50" cy="50" r="31" className="k-mini-inner" />
      {Array.from({ length: shown }, (_, index) => {
        const { x, y } = spot(index);
        const isFading = index >= shown - open;
        return <circle key={index} cx={x} cy={y} r="3.4" className={isFading ? 'k-mini-fading' : 'k-mini-dot'} />;
      })}
      <circle cx="50" cy="50" r="17" className="k-mini-client" />
      <text x="50" y="50" className="k-mini-initials">
        {initialsOf(name)}
      </text>
    </svg>
  );
}
