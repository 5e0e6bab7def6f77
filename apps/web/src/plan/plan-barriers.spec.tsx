import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { asItIs, came, jobOf, opened, opening, policy, planning, show } from '../testing/plan-answers.js';

const closed = {
  ...{ code: 'declinedBefore', mover: 'teamLeader', remedy: 'talkFirst', policy: null },
  ...{ offeredHoursPerWeek: 3, offers: 1, needs: 1 },
};
const custom = { code: 'policyCustom', policy };
const nothing = { needsMet: 0, needsHelped: 0, hoursMet: 0, hoursFreed: 0, helps: [] };
const changedTo = (job: object) => ({
  changePlan: () => ({ job: { ...jobOf(asItIs, 1, nothing), ...job }, errors: [] }),
});
const why = () => within(screen.getByRole('status')).getAllByRole('listitem');

describe('what stands in the way of a plan', () => {
  it('lists without a switch what no plan looks past, with what there is to do instead', async () => {
    show({ planJob: () => ({ ...jobOf(asItIs, 0, null), closed: [closed] }) });
    const line = within(await screen.findByRole('list', { name: 'Dit houdt ook hulp tegen' })).getByRole('listitem');
    expect(line.textContent).toContain('zei eerder nee');
    expect(line.textContent).toContain('Praat eerst met de helper voor u het nog eens vraagt.');
    expect(within(line).queryByRole('switch')).toBeNull();
  });

  it('says that the cards are from before a change, and works them out again beside it', async () => {
    let isWeighed = false;
    const [fits, again] = [
      () => ({ ...jobOf(opened, 1, came, []), openingsFit: true }),
      { job: { id: 'j1', openingsProgress: 0 }, errors: [] },
    ];
    const { user, saves } = show({
      planJob: () => (isWeighed ? fits() : planning().planJob()),
      weighBarriersAgain: () => {
        isWeighed = true;
        return again;
      },
    });
    expect(screen.queryByRole('button', { name: 'Belemmeringen opnieuw uitrekenen' })).toBeNull();
    await user.click(await screen.findByRole('switch', { name: /Reken alsof dit open is/ }));
    expect(await screen.findByText('Deze kaarten zijn gerekend zonder wat u zojuist veranderde.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Belemmeringen opnieuw uitrekenen' }));
    expect(await screen.findByText('Deze kaarten horen bij het plan hierboven, met wat u veranderde.')).toBeTruthy();
    expect(saves('WeighBarriersAgain').map(({ variables }) => variables)).toEqual([
      { input: { jobId: 'j1', expectedSteps: 1 } },
    ]);
    expect(screen.getByText('Staat open in dit plan.')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('switch', { name: /Reken alsof dit open is/ }).checked).toBe(true);
  });

  it('stops working them out when asked to', async () => {
    const { user, saves } = show({
      planJob: () => ({ ...planning().planJob(), openingsProgress: 0.5 }),
      weighBarriersAgain: { job: { id: 'j1', openingsProgress: 0 }, errors: [] },
    });
    await user.click(await screen.findByRole('switch', { name: /Reken alsof dit open is/ }));
    await user.click(await screen.findByRole('button', { name: 'Belemmeringen opnieuw uitrekenen' }));
    await screen.findByRole('progressbar', { name: 'We rekenen uit wat elke belemmering nu tegenhoudt…' });
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    await waitFor(() =>
      expect(saves('CancelPlan').map(({ variables }) => variables)).toEqual([{ input: { id: 'j1' } }]),
    );
  });
});

describe('a what-if that makes no difference', () => {
  it('says why, with what remains in the way by its name', async () => {
    const idle = [
      {
        kind: 'lift',
        id: null,
        taskKind: null,
        why: 'barriers',
        barrier: { code: 'skillMissing', policy: null },
        barriers: [custom],
      },
      {
        kind: 'addOffer',
        id: 'thought-up-offer-0',
        taskKind: 'transport',
        why: 'nothingFits',
        barrier: null,
        barriers: [],
      },
    ];
    const { user } = show(changedTo({ idle, openings: [opening] }));
    await user.click(await screen.findByRole('button', { name: 'Reken mee' }));
    expect(await screen.findByText('Dan verandert er niets aan het plan.')).toBeTruthy();
    expect(why().map(({ textContent }) => textContent)).toEqual([
      'Open: vaardigheid ontbreekt. Dan staat dit nog in de weg: administratie: uit gewoonte voor medewerkers.',
      'Helper erbij: vervoer, 2 uur per week. Niemand vraagt dit soort werk, en het team heeft er geen taak van.',
    ]);
  });
});
