import { CheckboxGroup, Checkbox } from 'react-aria-components';
import { Button } from '../design/index.js';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';
import type { QuestionProps } from './question-props.js';
import { dayParts, momentsOfDay, type Moment } from './offer-values.js';

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** A week as rows of days with three parts. Nothing chosen means: ask me. */
export function MomentsQuestion({ values, onChange, error }: QuestionProps) {
  const t = useText();
  const say = useSay();
  const chosenIn = (day: readonly Moment[]) => values.moments.filter((moment) => day.includes(moment));
  const change = (day: readonly Moment[], chosen: readonly string[]): void => {
    const others = values.moments.filter((moment) => !day.includes(moment));
    onChange({ moments: [...others, ...day.filter((moment) => chosen.includes(moment))] });
  };
  return (
    <div className="k-stack">
      <p className="k-soft">{t('offer.momentsHint')}</p>
      {error !== undefined && <p className="k-error">{error}</p>}
      {values.otherTimes.length > 0 && (
        <ul className="k-other-times">
          {values.otherTimes.map((time, index) => (
            <li key={index} className="k-between">
              <span>{say.time(time)}</span>
              <Button
                look="plain"
                aria-label={t('offer.removeTime', { time: say.time(time) })}
                onPress={() => onChange({ otherTimes: values.otherTimes.toSpliced(index, 1) })}
              >
                {t('time.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className="k-week">
        {weekdays.map((weekday) => {
          const day = momentsOfDay(weekday);
          return (
            <CheckboxGroup
              key={weekday}
              aria-label={say.weekday(weekday)}
              value={chosenIn(day)}
              onChange={(chosen) => change(day, chosen)}
              className="k-day"
            >
              <span className="k-day-name" aria-hidden>
                {say.weekday(weekday)}
              </span>
              {day.map((moment, index) => (
                <Checkbox key={moment} value={moment} className="k-moment">
                  {t(`offer.${dayParts[index] ?? 'morning'}`)}
                </Checkbox>
              ))}
            </CheckboxGroup>
          );
        })}
      </div>
    </div>
  );
}
