import { Button, Group, Input, NumberField as AriaNumberField } from 'react-aria-components';
import { FieldHint, FieldLabel, FieldProblem, type FieldWords } from './field-parts.js';

interface NumberFieldProps extends FieldWords {
  readonly name?: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly onBlur?: () => void;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly step?: number;
}

/** A number with large steps beside it; the comma or point follows the language. */
export function NumberField({ label, hint, error, optional, ...rest }: NumberFieldProps) {
  return (
    <AriaNumberField {...rest} className="k-field" isInvalid={error !== undefined} validationBehavior="aria">
      <FieldLabel label={label} optional={optional} />
      {hint !== undefined && <FieldHint>{hint}</FieldHint>}
      <Group className="k-number">
        <Button slot="decrement" className="k-step">
          −
        </Button>
        <Input className="k-input" />
        <Button slot="increment" className="k-step">
          +
        </Button>
      </Group>
      <FieldProblem error={error} />
    </AriaNumberField>
  );
}
