import { useMemo } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import type { TimeFieldsFragment } from '../gql/graphql.js';

/** 1 January 2024 was a Monday, so day n of that month is weekday n. */
const weekdayName = (intl: IntlShape, weekday: number): string =>
  intl.formatDate(Date.UTC(2024, 0, weekday), { weekday: 'long', timeZone: 'UTC' });

function clock(intl: IntlShape, minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  return intl.formatMessage({ id: 'time.clock' }, { hour, minute: String(minute).padStart(2, '0') });
}

/** How people say days and times, in the language of who looks. */
export interface Say {
  readonly weekday: (weekday: number) => string;
  /** "donderdag van 19.00 tot 22.00 uur" */
  readonly time: (time: TimeFieldsFragment) => string;
  /** All times in a row; "op elk moment" when none is named. */
  readonly times: (times: readonly TimeFieldsFragment[]) => string;
  /** "dinsdag 24 november", with the year when it is not this one. */
  readonly day: (day: string) => string;
  /** "24 november 2026", for a table. */
  readonly shortDay: (day: string) => string;
  /** "2 uur per week", and as people say it where they have a word for it: "anderhalf uur per week". */
  readonly hours: (hours: number) => string;
}

function makeSay(intl: IntlShape): Say {
  const time = (one: TimeFieldsFragment): string =>
    intl.formatMessage(
      { id: 'time.weekly' },
      {
        weekday: weekdayName(intl, one.weekday),
        from: clock(intl, one.startMinute),
        until: clock(intl, one.endMinute),
      },
    );
  const day = (text: string): string => {
    const date = new Date(text);
    const isThisYear = date.getUTCFullYear() === new Date().getUTCFullYear();
    const year = isThisYear ? {} : ({ year: 'numeric' } as const);
    return intl.formatDate(date, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC', ...year });
  };
  return {
    weekday: (weekday) => weekdayName(intl, weekday),
    time,
    times: (times) => (times.length === 0 ? intl.formatMessage({ id: 'time.any' }) : intl.formatList(times.map(time))),
    day,
    shortDay: (text) => intl.formatDate(text, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
    hours: (hours) => intl.formatMessage({ id: 'common.hoursPerWeek' }, { hours, minutes: Math.round(hours * 60) }),
  };
}

export function useSay(): Say {
  const intl = useIntl();
  return useMemo(() => makeSay(intl), [intl]);
}
