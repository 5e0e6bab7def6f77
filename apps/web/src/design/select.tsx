import { Check, ChevronDown } from 'lucide-react';
import { Button, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { useText } from '../language/use-text.js';
import { FieldHint, FieldLabel, FieldProblem, type FieldWords } from './field-parts.js';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectProps<Value extends string> extends FieldWords {
  readonly name?: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly choices: readonly Choice<Value>[];
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, hint, error, optional, value, onChange, choices, ...rest } = props;
  const t = useText();
  const pick = (key: unknown): void => {
    const chosen = choices.find((choice) => choice.value === key);
    if (chosen) onChange(chosen.value);
  };
  return (
    <AriaSelect
      {...rest}
      value={value}
      onChange={pick}
      placeholder={t('common.choose')}
      className="k-field"
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} optional={optional} />
      {hint !== undefined && <FieldHint>{hint}</FieldHint>}
      <Button className="k-input k-select">
        <SelectValue className="k-capital" />
        <ChevronDown aria-hidden size={20} />
      </Button>
      <FieldProblem error={error} />
      <Popover className="k-popover" placement="bottom start">
        <ListBox>
          {choices.map((choice) => (
            <ListBoxItem key={choice.value} id={choice.value} textValue={choice.label} className="k-option">
              {({ isSelected }) => (
                <>
                  <span className="k-grow k-capital">{choice.label}</span>
                  {isSelected && <Check aria-hidden size={18} />}
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
