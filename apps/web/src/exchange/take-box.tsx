import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';

interface TakeBoxProps {
  /** What it says to who listens; `children` is what stands beside it. */
  readonly label?: string;
  readonly isTaken: boolean;
  readonly onTake: (isTaken: boolean) => void;
  readonly children?: ReactNode;
}

/** A box to tick, small enough for a row and large enough for a thumb. */
export const TakeBox = ({ label, isTaken, onTake, children }: TakeBoxProps) => (
  <Checkbox
    {...(label === undefined ? {} : { 'aria-label': label })}
    isSelected={isTaken}
    onChange={onTake}
    className="x-box"
  >
    <span className="k-answer-mark" aria-hidden>
      <Check strokeWidth={3} />
    </span>
    {children}
  </Checkbox>
);
