import { expect, it } from '@jest/globals';
import { loadMessages, type TextLanguage } from '@kring/texts';
import { renderHook } from '@testing-library/react';
import { createElement, type PropsWithChildren } from 'react';
import { IntlProvider } from 'react-intl';
import { useSay } from './use-say.js';

const hoursSaid = async (locale: TextLanguage, hours: readonly number[]): Promise<string[]> => {
  const messages = await loadMessages(locale);
  const wrapper = ({ children }: PropsWithChildren) => createElement(IntlProvider, { locale, messages }, children);
  const { result } = renderHook(() => useSay(), { wrapper });
  return hours.map((some) => result.current.hours(some));
};

it.each([
  ['nl', ['een half uur per week', '1 uur per week', 'anderhalf uur per week', '2,5 uur per week']],
  ['en', ['half an hour a week', '1 hour a week', 'an hour and a half a week', '2.5 hours a week']],
  [
    'fr',
    ['une demi-heure par semaine', '1 heure par semaine', 'une heure et demie par semaine', '2,5 heures par semaine'],
  ],
  ['pt', ['meia hora por semana', '1 hora por semana', 'uma hora e meia por semana', '2,5 horas por semana']],
] as const)('says hours as people do (%s)', async (language, said) => {
  expect(await hoursSaid(language, [0.5, 1, 1.5, 2.5])).toEqual(said);
});

it('says quarters of an hour, and figures where there is no word', async () => {
  expect(await hoursSaid('nl', [0.25, 0.75, 1.25, 30.5])).toEqual([
    'een kwartier per week',
    'drie kwartier per week',
    '1,25 uur per week',
    '30,5 uur per week',
  ]);
});
