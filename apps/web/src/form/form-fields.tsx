import { useController, type Control, type FieldPathByValue, type FieldValues } from 'react-hook-form';
import { OneAnswer, Select, SomeAnswers, TextField, type Choice } from '../design/index.js';
import { useText } from '../language/use-text.js';

/** A field of a form by its name, with its words. */
export interface Bound<Values extends FieldValues, Value, Name extends FieldPathByValue<Values, Value>> {
  readonly control: Control<Values>;
  readonly name: Name;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
}

interface FormTextProps<Values extends FieldValues, Name extends FieldPathByValue<Values, string>> extends Bound<
  Values,
  string,
  Name
> {
  readonly lines?: number;
  readonly type?: 'text' | 'date';
}

export function FormText<Values extends FieldValues, Name extends FieldPathByValue<Values, string>>(
  props: FormTextProps<Values, Name>,
) {
  const { control, name, optional, ...words } = props;
  const t = useText();
  const rules = optional === true ? {} : { validate: (text: string) => text.trim() !== '' || t('error.REQUIRED') };
  const { field, fieldState } = useController({ control, name, rules });
  const { ref, ...rest } = field;
  return <TextField {...rest} {...words} optional={optional} inputRef={ref} error={fieldState.error?.message} />;
}

interface FormChoiceProps<
  Values extends FieldValues,
  Value extends string,
  Name extends FieldPathByValue<Values, Value>,
> extends Bound<Values, Value, Name> {
  readonly choices: readonly Choice<Value>[];
}

export function FormSelect<
  Values extends FieldValues,
  Value extends string,
  Name extends FieldPathByValue<Values, Value>,
>(props: FormChoiceProps<Values, Value, Name>) {
  const { control, name, choices, ...words } = props;
  const { field, fieldState } = useController({ control, name });
  return (
    <Select
      {...words}
      name={name}
      choices={choices}
      value={field.value as Value}
      onChange={field.onChange}
      error={fieldState.error?.message}
    />
  );
}

export function FormOneAnswer<
  Values extends FieldValues,
  Value extends string,
  Name extends FieldPathByValue<Values, Value>,
>(props: FormChoiceProps<Values, Value, Name>) {
  const { control, name, choices, ...words } = props;
  const { field, fieldState } = useController({ control, name });
  return (
    <OneAnswer
      {...words}
      name={name}
      choices={choices}
      value={field.value as Value}
      onChange={field.onChange}
      error={fieldState.error?.message}
    />
  );
}

interface FormSomeAnswersProps<
  Values extends FieldValues,
  Value extends string,
  Name extends FieldPathByValue<Values, readonly Value[]>,
> extends Bound<Values, readonly Value[], Name> {
  readonly choices: readonly Choice<Value>[];
  readonly size?: 'large' | 'small';
}

export function FormSomeAnswers<
  Values extends FieldValues,
  Value extends string,
  Name extends FieldPathByValue<Values, readonly Value[]>,
>(props: FormSomeAnswersProps<Values, Value, Name>) {
  const { control, name, choices, ...words } = props;
  const { field, fieldState } = useController({ control, name });
  return (
    <SomeAnswers
      {...words}
      name={name}
      choices={choices}
      value={field.value as readonly Value[]}
      onChange={field.onChange}
      error={fieldState.error?.message}
    />
  );
}
