import { Check } from 'lucide-react';
import { Checkbox, CheckboxGroup, Radio, RadioGroup } from 'react-aria-components';
import { FieldHint, FieldLabel, FieldProblem, type FieldWords } from './field-parts.js';
import type { Choice } from './select.js';

interface OneAnswerProps<Value extends string> extends FieldWords {
  readonly name?: string;
  /** `null` as long as nothing was answered. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly choices: readonly Choice<Value>[];
}

const mark = (round: boolean) => (
  <span className={round ? 'k-answer-mark k-answer-mark-round' : 'k-answer-mark'} aria-hidden>
    <Check strokeWidth={3} />
  </span>
);

/** One question, one answer, each answer large enough for a thumb. */
export function OneAnswer<Value extends string>(props: OneAnswerProps<Value>) {
  const { label, hint, error, optional, choices, onChange, ...rest } = props;
  const pick = (text: string): void => {
    const chosen = choices.find((choice) => choice.value === text);
    if (chosen) onChange(chosen.value);
  };
  return (
    <RadioGroup {...rest} onChange={pick} className="k-field" isInvalid={error !== undefined} validationBehavior="aria">
      <FieldLabel label={label} optional={optional} />
      {hint !== undefined && <FieldHint>{hint}</FieldHint>}
      <div className="k-answers">
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} className="k-answer">
            {mark(true)}
            <span className="k-capital">{choice.label}</span>
          </Radio>
        ))}
      </div>
      <FieldProblem error={error} />
    </RadioGroup>
  );
}

interface SomeAnswersProps<Value extends string> extends FieldWords {
  readonly name?: string;
  readonly value: readonly Value[];
  readonly onChange: (values: Value[]) => void;
  readonly choices: readonly Choice<Value>[];
  /** `small` for a form on a desk with many choices; large answers are for a thumb. */
  readonly size?: 'large' | 'small';
}

/** One question, as many answers as fit. */
export function SomeAnswers<Value extends string>(props: SomeAnswersProps<Value>) {
  const { label, hint, error, optional, choices, value, onChange, size = 'large', ...rest } = props;
  const pick = (texts: string[]): void =>
    onChange(choices.map((choice) => choice.value).filter((each) => texts.includes(each)));
  return (
    <CheckboxGroup
      {...rest}
      value={[...value]}
      onChange={pick}
      className="k-field k-field-wide"
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} optional={optional} />
      {hint !== undefined && <FieldHint>{hint}</FieldHint>}
      <div className={size === 'large' ? 'k-answers k-answers-two' : 'k-answers-small'}>
        {choices.map((choice) => (
          <Checkbox key={choice.value} value={choice.value} className="k-answer">
            {mark(false)}
            <span className="k-capital">{choice.label}</span>
          </Checkbox>
        ))}
      </div>
      <FieldProblem error={error} />
    </CheckboxGroup>
  );
}
