import { useController, type Control, type FieldPathByValue, type FieldValues } from 'react-hook-form';
import { NumberField } from '../design/index.js';
import type { TimeFieldsFragment } from '../gql/graphql.js';
import type { Bound } from './form-fields.js';
import { hoursAWeek } from './hours-a-week.js';
import { TimesField } from './times-field.js';

/** Hours a week of an offer, a need or a task. */
export function FormHours<Values extends FieldValues, Name extends FieldPathByValue<Values, number>>(
  props: Bound<Values, number, Name>,
) {
  const { control, name, ...words } = props;
  const { field, fieldState } = useController({ control, name });
  const { value, onChange, onBlur } = field;
  return (
    <NumberField
      {...words}
      {...hoursAWeek}
      name={name}
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      error={fieldState.error?.message}
    />
  );
}

type Times = readonly TimeFieldsFragment[];

interface FormTimesProps<Values extends FieldValues, Name extends FieldPathByValue<Values, Times>> {
  readonly control: Control<Values>;
  readonly name: Name;
}

/** When in the week; none is whenever it suits. */
export function FormTimes<Values extends FieldValues, Name extends FieldPathByValue<Values, Times>>({
  control,
  name,
}: FormTimesProps<Values, Name>) {
  const { field, fieldState } = useController({ control, name });
  return <TimesField value={field.value as Times} onChange={field.onChange} error={fieldState.error?.message} />;
}
