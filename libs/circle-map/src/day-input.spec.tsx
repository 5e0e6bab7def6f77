import { expect, it, jest } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { DayInput } from './day-input.js';

function showDay(onDay: (day: string) => void) {
  function Held() {
    const [day, setDay] = useState('2026-11-21');
    const take = (picked: string): void => {
      onDay(picked);
      setDay(picked);
    };
    return <DayInput value={day} min="1900-01-01" max="2026-11-24" label="Dag" className="" onDay={take} />;
  }
  render(<Held />);
  const input = screen.getByLabelText<HTMLInputElement>('Dag');
  return { input, type: (value: string) => fireEvent.change(input, { target: { value } }) };
}

it('waits while a year is typed digit by digit, and does not take away what was typed', () => {
  const onDay = jest.fn();
  const { input, type } = showDay(onDay);
  for (const year of ['0002', '0020', '0202']) {
    type(`${year}-09-01`);
    expect(input.value).toBe(`${year}-09-01`);
  }
  expect(onDay).not.toHaveBeenCalled();
  type('2026-09-01');
  expect(onDay.mock.calls).toEqual([['2026-09-01']]);
});

it('takes no day to come, and shows the day that holds when it is left', () => {
  const onDay = jest.fn();
  const { input, type } = showDay(onDay);
  type('2027-01-01');
  fireEvent.blur(input);
  expect(onDay).not.toHaveBeenCalled();
  expect(input.value).toBe('2026-11-21');
});
