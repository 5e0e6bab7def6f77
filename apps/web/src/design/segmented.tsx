import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Choice } from './select.js';
import './segmented.css';

interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly choices: readonly Choice<Value>[];
}

/** A few ways of seeing the same thing, of which one is on. */
export function Segmented<Value extends string>({ label, value, onChange, choices }: SegmentedProps<Value>) {
  const pick = (keys: ReadonlySet<unknown>): void => {
    const chosen = choices.find((choice) => keys.has(choice.value));
    if (chosen) onChange(chosen.value);
  };
  return (
    <ToggleButtonGroup
      aria-label={label}
      className="k-segmented"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={pick}
    >
      {choices.map((choice) => (
        <ToggleButton key={choice.value} id={choice.value} className="k-segment">
          {choice.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
