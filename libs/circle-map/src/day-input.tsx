import type { CalendarDay } from '@kring/care-network';
import { useState } from 'react';

export interface DayInputProps {
  /** The day that holds; `''` when there is none. */
  readonly value: CalendarDay | '';
  readonly min: CalendarDay;
  readonly max: CalendarDay;
  readonly label: string;
  readonly className: string;
  /** Called with days from `min` up to and including `max` only. */
  readonly onDay: (day: CalendarDay) => void;
}

/**
 * A day by keyboard or calendar. Browsers tell each digit: the 2 of 2026 comes as the year 2. What lies outside `min` and
 * `max` therefore stays in the field, where typing goes on, and is told to nobody; the field shows the day that holds again
 * when it is left.
 */
export function DayInput({ value, min, max, label, className, onDay }: DayInputProps) {
  const [typed, setTyped] = useState<string>(value);
  const [held, setHeld] = useState(value);
  if (held !== value) {
    setHeld(value);
    setTyped(value);
  }
  const take = (text: string): void => {
    setTyped(text);
    if (text >= min && text <= max) onDay(text);
  };
  return (
    <input
      type="date"
      className={className}
      aria-label={label}
      min={min}
      max={max}
      value={typed}
      onChange={({ target }) => take(target.value)}
      onBlur={() => setTyped(value)}
    />
  );
}
