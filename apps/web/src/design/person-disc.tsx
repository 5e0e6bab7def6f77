import { initialsOf } from './initials.js';
import './person-disc.css';

/** A person as a disc with initials. The name always stands beside it, so the disc itself is not read out. */
export const PersonDisc = ({
  name,
  tone = 'accent',
}: {
  readonly name: string;
  readonly tone?: 'accent' | 'plain';
}) => (
  <span className={`k-disc k-disc-${tone}`} aria-hidden>
    {initialsOf(name)}
  </span>
);
