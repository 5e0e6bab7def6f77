import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { customPolicy } from '../testing/needs.js';
import { nodes, refusedWith, showAt, team, viewerAs } from '../testing/show-at.js';

const proposed = {
  id: 'e1',
  policy: customPolicy,
  team,
  scope: 'De groepskas bijhouden',
  from: '2026-12-01',
  until: '2027-02-28',
  safeguards: ['Werkt op kantoor'],
  agreedBy: [],
  state: 'proposed',
  openToday: false,
  viewerCanAgree: true,
  version: 1,
};
const law = {
  ...customPolicy,
  id: 'pol2',
  taskKind: 'medication',
  ground: 'law',
  hoursWaiting: 0,
  viewerCanPropose: false,
};
const noSkill = (offeredHoursPerWeek: number) => ({
  code: 'skillMissing',
  offeredHoursPerWeek,
  offers: 1,
  needs: 1,
  policy: null,
});
const at = (more: object = {}) =>
  showAt('/policies', {
    viewer: viewerAs('coordinator'),
    policies: nodes([law, { ...customPolicy, experiments: [proposed] }]),
    ...more,
  });

describe('the task policies', () => {
  it('stand in a table, most hours waiting first', async () => {
    at();
    const rows = within(await screen.findByRole('table')).getAllByRole('rowheader');
    expect(rows.map((row) => row.textContent)).toEqual([
      'administratieAdministratie doen wij zelf.',
      'medicijnenAdministratie doen wij zelf.',
    ]);
  });

  it('say plainly that law stays closed', async () => {
    at();
    expect(await screen.findByText('Dit blijft gesloten. De wet staat het niet toe.')).toBeTruthy();
  });

  it('let the coordinator agree to an experiment', async () => {
    const { user, saves } = at({ agreeExperiment: { experiment: { ...proposed, state: 'agreed' }, errors: [] } });
    await user.click(await screen.findByRole('button', { name: 'Spreek dit af' }));
    expect(await screen.findByText('Afgesproken. Het team kan nu hulp vragen.')).toBeTruthy();
    expect(saves('AgreeExperiment').map(({ variables }) => variables)).toEqual([
      { input: { id: 'e1', expectedVersion: 1 } },
    ]);
  });

  it('say why when agreeing is refused', async () => {
    const { user } = at({ agreeExperiment: refusedWith('EXPERIMENT_OVERLAPS', 'period') });
    await user.click(await screen.findByRole('button', { name: 'Spreek dit af' }));
    expect((await screen.findByRole('alert')).textContent).toBe('Er loopt in deze periode al een experiment.');
  });

  it('leave out what else holds help back as long as there is neither that nor a policy', async () => {
    const { saves } = at({ policies: nodes([]), teamBarriers: [noSkill(0)] });
    await screen.findByText('Hier komt wat uw organisatie voor medewerkers houdt');
    await waitFor(() => expect(saves('HeldBackEverywhere')).toHaveLength(1));
    expect(screen.queryByRole('heading', { name: 'Wat hulp verder tegenhoudt' })).toBeNull();
  });

  it('show what else holds help back, most hours first, and the way to what opening it would bring', async () => {
    at({ policies: nodes([]), teamBarriers: [noSkill(3), { ...noSkill(5), code: 'tooFar' }] });
    const section = within(await screen.findByRole('region', { name: 'Wat hulp verder tegenhoudt' }));
    expect(section.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('5 uur'),
      expect.stringContaining('3 uur'),
    ]);
    expect(section.getByRole('link', { name: 'Bekijk wat openen oplevert' })).toBeTruthy();
  });

  it('say beside policies that nothing else holds help back, without a way to nowhere', async () => {
    at({ teamBarriers: [] });
    expect(await screen.findByText('Er is nu niets anders dat hulp tegenhoudt.')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Bekijk wat openen oplevert' })).toBeNull();
  });
});
