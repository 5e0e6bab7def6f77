import { Plus, X } from 'lucide-react';
import { Button, Select, TextField } from '../design/index.js';
import type { TimeFieldsFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';
import './times-field.css';

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;
const asClock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function asMinutes(clock: string, fallback: number): number {
  const [hour, minute] = clock.split(':').map(Number);
  return hour === undefined || minute === undefined || Number.isNaN(hour + minute) ? fallback : hour * 60 + minute;
}

interface TimeRowProps {
  readonly time: TimeFieldsFragment;
  readonly onChange: (time: TimeFieldsFragment) => void;
  readonly onRemove: () => void;
}

function TimeRow({ time, onChange, onRemove }: TimeRowProps) {
  const t = useText();
  const say = useSay();
  const { weekday, startMinute, endMinute } = time;
  const choices = weekdays.map((value) => ({ value, label: say.weekday(Number(value)) }));
  const isBackwards = startMinute >= endMinute;
  return (
    <div className="k-time-row">
      <Select
        label={t('time.day')}
        value={weekdays[weekday - 1] ?? '1'}
        onChange={(day) => onChange({ ...time, weekday: Number(day) })}
        choices={choices}
      />
      <TextField
        label={t('time.from')}
        type="time"
        value={asClock(startMinute)}
        onChange={(clock) => onChange({ ...time, startMinute: asMinutes(clock, startMinute) })}
      />
      <TextField
        label={t('time.until')}
        type="time"
        value={asClock(endMinute)}
        onChange={(clock) => onChange({ ...time, endMinute: asMinutes(clock, endMinute) })}
        error={isBackwards ? t('error.INVALID_TIME') : undefined}
      />
      <Button look="plain" icon={<X aria-hidden />} onPress={onRemove}>
        {t('time.remove')}
      </Button>
    </div>
  );
}

interface TimesFieldProps {
  readonly value: readonly TimeFieldsFragment[];
  readonly onChange: (times: readonly TimeFieldsFragment[]) => void;
  readonly error?: string | undefined;
}

const thursdayEvening = { weekday: 4, startMinute: 19 * 60, endMinute: 21 * 60 };

/** Times that return every week; none means any time. */
export function TimesField({ value, onChange, error }: TimesFieldProps) {
  const t = useText();
  return (
    <fieldset className="k-field k-field-wide">
      <legend className="k-label">{t('time.label')}</legend>
      <p className="k-hint">{t('time.hint')}</p>
      {value.map((time, index) => (
        <TimeRow
          key={index}
          time={time}
          onChange={(changed) => onChange(value.with(index, changed))}
          onRemove={() => onChange(value.toSpliced(index, 1))}
        />
      ))}
      {error !== undefined && <p className="k-error">{error}</p>}
      <div>
        <Button icon={<Plus aria-hidden />} onPress={() => onChange([...value, value.at(-1) ?? thursdayEvening])}>
          {t('time.add')}
        </Button>
      </div>
    </fieldset>
  );
}
