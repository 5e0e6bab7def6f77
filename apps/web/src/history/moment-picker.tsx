import { DayInput, firstDay } from '@kring/circle-map';
import { Select } from '../design/index.js';
import type { VersionFieldsFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';
import { daysBefore, daysBetween, type Moment } from './moment.js';

interface MomentPickerProps {
  readonly title: string;
  readonly moment: Moment;
  readonly onMoment: (moment: Moment) => void;
  readonly versions: readonly VersionFieldsFragment[];
  /** The first day of the slider. */
  readonly since: string;
  readonly today: string;
}

const keyOf = (moment: Moment): string => (moment.kind === 'version' ? moment.id : moment.kind);

/** Chooses a moment: now, any day by calendar or slider, or a version that was saved. */
export function MomentPicker({ title, moment, onMoment, versions, since, today }: MomentPickerProps) {
  const t = useText();
  const { day: spoken, shortDay } = useSay();
  const choose = (key: string): void => {
    if (key === 'now') onMoment({ kind: 'now' });
    else if (key === 'day') onMoment({ kind: 'day', day: since });
    else onMoment({ kind: 'version', id: key });
  };
  const day = moment.kind === 'day' ? moment.day : null;
  const first = day !== null && day < since ? day : since;
  const pick = (picked: string): void => onMoment({ kind: 'day', day: picked });
  return (
    <fieldset className="h-picker">
      <legend>{title}</legend>
      <Select
        label={t('circleTime.which')}
        value={keyOf(moment)}
        onChange={choose}
        choices={[
          { value: 'day', label: t('circleTime.aDay') },
          { value: 'now', label: t('circleTime.now') },
          ...versions.map(({ id, name, on }) => ({ value: id, label: `${name}, ${shortDay(on)}` })),
        ]}
      />
      {day !== null && (
        <>
          <div className="h-day">
            <span aria-hidden>{t('circleTime.day')}</span>
            <DayInput
              value={day}
              min={firstDay}
              max={today}
              label={t('circleTime.day')}
              className="k-input"
              onDay={pick}
            />
          </div>
          {first < today && (
            <div className="h-slide">
              <input
                type="range"
                className="h-slider"
                aria-label={`${title}: ${t('circleTime.slide')}`}
                aria-valuetext={spoken(day)}
                min={0}
                max={daysBetween(first, today)}
                value={daysBetween(first, day)}
                onChange={({ target }) => pick(daysBefore(first, -Number(target.value)))}
              />
              <span aria-hidden>{shortDay(first)}</span>
              <span aria-hidden>{t('circleTime.today')}</span>
            </div>
          )}
        </>
      )}
    </fieldset>
  );
}
