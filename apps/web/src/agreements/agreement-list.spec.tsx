import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { cashTask, henksOffer, shoppingEvening } from '../testing/needs.js';
import { nodes, refusedWith, showAt, team } from '../testing/show-at.js';

const match = {
  id: 'x1',
  offer: henksOffer,
  need: null,
  task: cashTask,
  freesFor: [{ hoursPerWeek: 3, need: shoppingEvening }],
  handovers: [],
  hoursPerWeek: 3,
  state: 'accepted',
  message: null,
  counterOffer: null,
  proposedAt: '2026-11-18T09:00:00.000Z',
  team,
  agreement: null,
  version: 2,
  viewerCanAnswer: false,
  viewerCanWithdraw: false,
};
const agreement = {
  id: 'a1',
  match,
  from: '2026-12-01',
  until: '2027-02-28',
  hoursPerWeek: 3,
  times: [{ weekday: 4, startMinute: 1140, endMinute: 1320 }],
  version: 1,
};
const waiting = { ...match, id: 'x2', state: 'proposed', version: 7, viewerCanWithdraw: true };
const at = (more: Readonly<Record<string, unknown>>) => showAt('/teams/t1/needs?tab=agreements', more);

describe('the agreements of a team', () => {
  it('say who does what, when, until when and what it makes room for', async () => {
    at({ agreements: nodes([agreement]) });
    const who = await screen.findByText('Henk de Vries: Administratie van de groepskas');
    expect(who.closest('li')?.textContent).toBe(
      'Henk de Vries: Administratie van de groepskas' +
        '3 uur per week, donderdag van 19.00 tot 22.00 uur' +
        'Van dinsdag 1 december tot en met zondag 28 februari 2027. ' +
        'Zo krijgt het team tijd voor: Winkelavond op donderdag.',
    );
  });

  it('say what will be here when there are none', async () => {
    at({});
    expect(await screen.findByText('Hier komt wie wat doet')).toBeTruthy();
  });

  it('take back a request that waits, after asking once more', async () => {
    const withdrawMatch = { match: { ...waiting, state: 'withdrawn' }, errors: [] };
    const { user, saves } = at({ matches: nodes([waiting]), withdrawMatch });
    await user.click(await screen.findByRole('button', { name: /^Terugtrekken/ }));
    expect(saves('WithdrawMatch')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Terugtrekken' }));
    expect(await screen.findByText('Het verzoek aan Henk de Vries is teruggetrokken.')).toBeTruthy();
    expect(saves('WithdrawMatch').map(({ variables }) => variables)).toEqual([
      { input: { id: 'x2', expectedVersion: 7 } },
    ]);
  });

  it('say why a request could not be taken back', async () => {
    const { user } = at({ matches: nodes([waiting]), withdrawMatch: refusedWith('MATCH_CLOSED', null) });
    await user.click(await screen.findByRole('button', { name: /^Terugtrekken/ }));
    await user.click(screen.getByRole('button', { name: 'Terugtrekken' }));
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Dit verzoek is niet meer open. Er is al geantwoord, of anderen doen het al.',
    );
  });
});
