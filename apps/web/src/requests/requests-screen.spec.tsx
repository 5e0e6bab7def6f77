import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { cashTask, henksOffer, shoppingEvening } from '../testing/needs.js';
import { nodes, refusedWith, showAt, team, viewerAs } from '../testing/show-at.js';

const request = {
  id: 'x1',
  offer: henksOffer,
  need: null,
  task: cashTask,
  freesFor: [{ hoursPerWeek: 3, need: shoppingEvening }],
  handovers: [],
  hoursPerWeek: 3,
  state: 'proposed',
  message: 'Dag Henk, helpt u mee?',
  counterOffer: null,
  proposedAt: '2026-11-18T09:00:00.000Z',
  team,
  agreement: null,
  version: 4,
  viewerCanAnswer: true,
  viewerCanWithdraw: false,
};
const at = (answerMatch: unknown) =>
  showAt('/requests', { viewer: viewerAs('relative'), requests: nodes([request]), answerMatch });
const saved = { match: { ...request, state: 'accepted', viewerCanAnswer: false, version: 5 }, errors: [] };

describe('a request', () => {
  it('says who asks what, and what it makes room for', async () => {
    at(saved);
    expect(await screen.findByRole('article', { name: 'Administratie van de groepskas' })).toBeTruthy();
    expect(screen.getByText('Huis De Linde vraagt u')).toBeTruthy();
    expect(screen.getByText('Zo krijgt het team tijd voor: Winkelavond op donderdag.')).toBeTruthy();
  });

  it('says step by step how help goes on by other hands', async () => {
    const hazel = { id: 't2', name: 'Huis De Hazelaar' };
    const step = { hoursPerWeek: 2, byTeam: team, team: hazel, task: { id: 'k2', title: 'De boodschappen' } };
    const needs = [
      { hoursPerWeek: 2, need: { id: 'n2', title: 'Naar het zwembad', team: hazel } },
      { hoursPerWeek: 1, need: shoppingEvening },
    ];
    const long = { ...request, handovers: [step], freesFor: needs };
    showAt('/requests', { viewer: viewerAs('relative'), requests: nodes([long]) });
    const steps = within(await screen.findByRole('region', { name: 'Zo werkt uw hulp door' })).getAllByRole('listitem');
    expect(steps.map(({ textContent }) => textContent)).toEqual([
      'U neemt over van Huis De Linde: Administratie van de groepskas, 3 uur per week.',
      'Huis De Linde heeft dan tijd voor: Winkelavond op donderdag (1 uur per week).',
      'Huis De Linde neemt dan over van Huis De Hazelaar: De boodschappen, 2 uur per week.',
      'Huis De Hazelaar heeft dan tijd voor: Naar het zwembad (2 uur per week).',
    ]);
  });

  it('takes a yes', async () => {
    const { user, saves } = at(saved);
    await user.click(await screen.findByRole('button', { name: 'Ja, dat doe ik' }));
    expect(await screen.findByText('Fijn! Het is afgesproken.')).toBeTruthy();
    expect(saves('AnswerMatch').map(({ variables }) => variables)).toEqual([
      { input: { id: 'x1', expectedVersion: 4, answer: 'yes', counterOffer: null } },
    ]);
  });

  it('takes "rather something else" with words, and asks for them when there are none', async () => {
    const { user, saves } = at(saved);
    await user.click(await screen.findByRole('button', { name: 'Liever iets anders' }));
    await user.click(screen.getByRole('button', { name: 'Verstuur mijn idee' }));
    expect(await screen.findByText('Schrijf kort wat u liever doet.')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Wat zou u liever doen?' }), 'De belastingaangifte');
    await user.click(screen.getByRole('button', { name: 'Verstuur mijn idee' }));
    expect(await screen.findByText('Dank u. Het team leest uw idee.')).toBeTruthy();
    expect(saves('AnswerMatch').map(({ variables }) => variables)).toEqual([
      { input: { id: 'x1', expectedVersion: 4, answer: 'ratherSomethingElse', counterOffer: 'De belastingaangifte' } },
    ]);
  });

  it('keeps the words when the answer is refused', async () => {
    const { user } = at(refusedWith('MATCH_CLOSED', null));
    await user.click(await screen.findByRole('button', { name: 'Liever iets anders' }));
    const words = screen.getByRole('textbox', { name: 'Wat zou u liever doen?' });
    await user.type(words, 'De aangifte');
    await user.click(screen.getByRole('button', { name: 'Verstuur mijn idee' }));
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Dit verzoek is niet meer open. Er is al geantwoord, of anderen doen het al.',
    );
    expect((words as HTMLTextAreaElement).value).toBe('De aangifte');
  });

  it('asks once more before a no', async () => {
    const { user, saves } = at(saved);
    await user.click(await screen.findByRole('button', { name: 'Nee, dank u' }));
    expect(screen.getByRole('alertdialog', { name: 'Nee zeggen?' })).toBeTruthy();
    expect(saves('AnswerMatch')).toEqual([]);
  });
});
