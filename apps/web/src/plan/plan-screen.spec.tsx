import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import {
  swimming,
  henk,
  els,
  linde,
  swims,
  opening,
  needInPlan,
  planOf,
  asItIs,
  type Started,
  jobOf,
  choice,
  planning,
  changesIn,
  show,
} from '../testing/plan-answers.js';
import { refusedWith, showAt, viewerAs } from '../testing/show-at.js';

describe('the plan of a team', () => {
  it('says in one sentence what it comes to, and who does what', async () => {
    show();
    expect(await screen.findByRole('heading', { name: '1 van 2 vragen geholpen met wat er nu is' })).toBeTruthy();
    const lines = within(screen.getByRole('list', { name: 'Zo lopen de uren' })).getAllByRole('listitem');
    expect(lines.map((line) => line.querySelector('p')?.textContent)).toEqual([
      'Els Bos helpt Daan de Vries 2 uur per week: Naar het zwembad.',
    ]);
    expect(screen.getByText('Eén uur extra vervoer zou nu het meest opleveren')).toBeTruthy();
    expect(screen.getByText('Er staat iets in de weg: een gewoonte.', { exact: false })).toBeTruthy();
  });

  it('tells what opening a barrier would bring, and plans as if it were open', async () => {
    const { user, saves } = show();
    expect(await screen.findByText('Open: 1 vraag meer geholpen, 3 uur per week')).toBeTruthy();
    await user.click(screen.getByRole('switch', { name: /Reken alsof dit open is/ }));
    expect(await screen.findByText('Dan verandert er dit:')).toBeTruthy();
    expect(screen.getByText('+1')).toBeTruthy();
    expect(
      screen.getByText(
        'Henk de Vries neemt 3 uur per week over: Administratie. Zo krijgt het team tijd voor: Winkelavond op donderdag.',
      ),
    ).toBeTruthy();
    expect(changesIn(saves)).toMatchObject([[{ kind: 'lift', barrier: { code: 'policyCustom', policyId: 'b1' } }]]);
    await user.click(screen.getByRole('button', { name: 'Terug naar wat er nu is' }));
    await waitFor(() => expect(screen.queryByText('Dan verandert er dit:')).toBeNull());
  });

  it('takes each change back, one at a time', async () => {
    const { user, saves } = show();
    await user.click(await screen.findByRole('switch', { name: /Reken alsof dit open is/ }));
    const [undo] = await screen.findAllByRole('button', { name: 'Ongedaan maken' });
    if (undo) await user.click(undo);
    await waitFor(() => expect(screen.queryByText('Dan verandert er dit:')).toBeNull());
    expect(saves('UndoPlan').map(({ variables }) => variables)).toEqual([{ input: { jobId: 'j1', expectedSteps: 1 } }]);
    expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).toBeNull();
  });

  it('plans anew, with what is wondered about, when the plan is no longer ready for changes', async () => {
    const { user, saves } = show({ changePlan: refusedWith('NOT_FOUND', 'jobId') });
    await user.click(await screen.findByRole('switch', { name: /Reken alsof dit open is/ }));
    await waitFor(() => {
      const inputs = saves('StartPlan').map(({ variables }) => (variables as Started).input);
      expect(inputs.at(-1)).toMatchObject({ steps: [{ changes: [{ kind: 'lift' }] }] });
    });
  });

  it('keeps a help as it is for all leaders of the team, in the plan and in the store', async () => {
    const { user, saves } = show({ pinHelp: { choices: [], errors: [] } });
    await user.click(await screen.findByRole('button', { name: /^Zo laten: Els/ }));
    const pin = { offerId: 'o2', needId: 'n2', taskIds: [], hoursPerWeek: 2 };
    await waitFor(() => expect(changesIn(saves)).toMatchObject([[{ kind: 'pin', ...pin }]]));
    expect(saves('PinHelp').map(({ variables }) => variables)).toEqual([{ input: pin }]);
    expect(await screen.findByText(/^Blijft zo in elk volgend plan/)).toBeTruthy();
  });

  it('keeps two apart, and lets them together again', async () => {
    const done = { choices: [], errors: [] };
    const { user, saves } = show({ keepApart: done, releaseChoices: done, planChoices: [choice] });
    await user.click(await screen.findByRole('button', { name: /^Niet deze twee: Els/ }));
    await waitFor(() => expect(changesIn(saves)).toMatchObject([[{ kind: 'exclude', offerId: 'o2', needId: 'n2' }]]));
    expect(saves('KeepApart').map(({ variables }) => variables)).toEqual([{ input: { offerId: 'o2', needId: 'n2' } }]);
    await user.click(screen.getByText('1 keuze van het team'));
    await user.click(screen.getByRole('button', { name: 'Laat los: Niet samen: Els Bos, Naar het zwembad' }));
    await waitFor(() => expect(changesIn(saves).at(-1)).toMatchObject([{ kind: 'allow', offerId: 'o2' }]));
    expect(saves('ReleaseChoices').map(({ variables }) => variables)).toEqual([
      { input: { choices: [{ id: 'x1', expectedVersion: 1 }] } },
    ]);
  });

  it('is kept, and can be taken back for a moment', async () => {
    const { from, until } = jobOf(asItIs, 0, null);
    const plan = {
      ...{ id: 'k9', from, until, keptAt: '2026-11-24T10:00:00.000Z', keptBy: 'Anouk', otherTeams: 0, version: 1 },
      ...{ teams: [linde], totals: asItIs.totals },
    };
    const { user, saves } = show({ keepPlan: { plan, errors: [] }, removeKeptPlan: { plan: null, errors: [] } });
    await user.click(await screen.findByRole('button', { name: 'Bewaar dit plan' }));
    expect(await screen.findByText('Het plan is bewaard. U vindt het onderaan terug.')).toBeTruthy();
    expect(saves('KeepPlan').map(({ variables }) => variables)).toEqual([{ input: { jobId: 'j1' } }]);
  });

  it.each([
    [2, false],
    [3, true],
  ])(
    'says of who got nothing %d times in a row that they come before all others: %s',
    async (periodsWithout, isSaid) => {
      const { clients, ...rest } = asItIs.fairness!;
      const waiting = clients.map((each) => ({ ...each, periodsWithout, isTheirTurn: true }));
      const plan = { ...asItIs, fairness: { ...rest, periods: 3, clients: waiting } };
      show({ planJob: { ...planning().planJob(), plan } });
      expect(await screen.findByText('Aan de beurt')).toBeTruthy();
      const words = 'Wie drie keer op rij niets kreeg, gaat voor alle anderen. Zo is niemand altijd de laatste.';
      expect(screen.queryByText(words) !== null).toBe(isSaid);
    },
  );

  it('says that it cannot be better only when that was proven', async () => {
    show();
    expect(await screen.findByText('Beter kan niet: dat is nagerekend.')).toBeTruthy();
  });

  it.each([
    [{ gapNeeds: 0, checked: true }, 'Meer vragen helemaal helpen kan niet: dat is nagerekend.'],
    [
      { gapNeeds: 2, checked: true },
      'Er zijn hooguit nog 2 vragen meer te helpen: of dat kan, is niet helemaal na te rekenen.',
    ],
    [
      { gapNeeds: 1, gapHours: 3, checked: true },
      'Er is hooguit nog één vraag meer te helpen: of dat kan, is niet helemaal na te rekenen.',
    ],
  ])('says how far it is proven that it cannot be better: %j', async (known, words) => {
    const plan = { ...asItIs, proof: { optimal: false, gapHours: 0, ...known } };
    show({ planJob: { ...planning().planJob(), plan } });
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.queryByText('Beter kan niet: dat is nagerekend.')).toBeNull();
  });

  const proof = { optimal: false, gapHours: 0, gapNeeds: 0, gapGoal: null, cutBy: null, checked: true };

  it.each([
    [
      { gapGoal: { goal: 'load', most: 4 }, cutBy: 'clock' },
      'Een eerlijker verdeling kan nog bestaan. De rekentijd was op.',
    ],
    [
      { gapGoal: { goal: 'shares', most: 1 }, cutBy: 'work' },
      'Een eerlijker verdeling kan nog bestaan. Kring rekende niet verder.',
    ],
    [{ cutBy: 'clock' }, 'Een beter plan kan nog bestaan. De rekentijd was op.'],
    [{ gapNeeds: 1, gapGoal: { goal: 'met', most: 1 }, cutBy: 'clock' }, null],
    [{ optimal: true }, null],
    [{}, null],
  ])('tells in what another plan could still be better: %j', async (known, words) => {
    show({ planJob: { ...planning().planJob(), plan: { ...asItIs, proof: { ...proof, ...known } } } });
    await screen.findByText(/nagerekend|na te rekenen/);
    expect(screen.queryByText(/kan nog bestaan/)?.textContent.trim() ?? null).toBe(words);
  });

  it('says why there are no names to who sees figures only', async () => {
    const words = 'U ziet hier alleen cijfers. Wie wat doet en wie hulp krijgt, ziet het team.';
    const figures = { ...asItIs, helps: null, needs: null, helpers: null, clients: null, fairness: null };
    show({ planJob: { ...planning().planJob(), plan: figures } });
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('asks nobody before it was looked through, and then each by a message of their own', async () => {
    const { user, saves } = show({ proposeMatch: { match: { id: 'm1', state: 'proposed', version: 1 }, errors: [] } });
    await user.click(await screen.findByRole('button', { name: 'Vraag deze helper' }));
    expect(saves('ProposeMatch')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Verstuur 1 vraag' }));
    expect(await screen.findByText(/1 mens is gevraagd/)).toBeTruthy();
    expect(saves('ProposeMatch').map(({ variables }) => variables)).toMatchObject([
      { input: { offerId: 'o2', needId: 'n2', hoursPerWeek: 2 } },
    ]);
  });

  it('says what was not sent, and keeps it ticked', async () => {
    const { user } = show({ proposeMatch: refusedWith('BARRIER_STANDS', 'offerId') });
    await user.click(await screen.findByRole('button', { name: 'Vraag deze helper' }));
    await user.click(screen.getByRole('button', { name: 'Verstuur 1 vraag' }));
    expect((await screen.findByRole('alert')).textContent).toContain('1 vraag ging niet door.');
    expect(screen.getByRole('checkbox').getAttribute('checked')).not.toBeNull();
  });

  it('leaves a need with one helper where two would share it', async () => {
    const sharing = [swims, { ...swims, id: 'o3::n2:planned', offer: { ...els, id: 'o3', person: henk.person } }];
    const plan = planOf(sharing, [needInPlan(swimming, 4, 4, null)]);
    const { user, saves } = show({
      planJob: { ...planning().planJob(), plan },
      keepWhole: { choices: [], errors: [] },
    });
    const [first] = await screen.findAllByRole('button', { name: 'Laat dit bij één mens: Naar het zwembad' });
    if (first) await user.click(first);
    await waitFor(() => expect(changesIn(saves)).toMatchObject([[{ kind: 'whole', needId: 'n2' }]]));
    expect(saves('KeepWhole').map(({ variables }) => variables)).toEqual([{ input: { needId: 'n2' } }]);
  });

  it('wonders about a need that were not there, and a policy that were', async () => {
    const { user, saves } = show();
    const without = 'Wat als deze vraag er niet was: Winkelavond op donderdag?';
    await user.click(await screen.findByRole('button', { name: without }));
    await user.click(screen.getByRole('radio', { name: 'Een afspraak' }));
    await user.click(screen.getByRole('button', { name: 'Reken mee' }));
    await waitFor(() =>
      expect(changesIn(saves)).toMatchObject([
        [{ kind: 'withdraw', needId: 'n1' }],
        [{ kind: 'addPolicy', taskKind: 'transport' }],
      ]),
    );
    expect(screen.getByRole('button', { name: /Afspraak erbij: vervoer alleen voor medewerkers/ })).toBeTruthy();
  });

  it('wonders about somebody who comes along, and about somebody who goes', async () => {
    const { user, saves } = show();
    await user.click(await screen.findByRole('button', { name: 'Reken mee' }));
    await user.click(await screen.findByRole('button', { name: 'Wat als Els Bos niet helpt?' }));
    expect(await screen.findByRole('button', { name: 'Haal weg: Zonder Els Bos' })).toBeTruthy();
    await waitFor(() =>
      expect(changesIn(saves)).toMatchObject([
        [{ kind: 'addOffer', taskKind: 'transport', hoursPerWeek: 2 }],
        [{ kind: 'withdraw', offerId: 'o2' }],
      ]),
    );
  });
});

describe('a plan that is being made', () => {
  it('tells how far it is, and can be stopped', async () => {
    const { user, saves } = show({ ...planning('running') });
    await user.click(await screen.findByRole('button', { name: 'Stop' }));
    expect(await screen.findByText('U stopte het plan')).toBeTruthy();
    expect(saves('CancelPlan').map(({ variables }) => variables)).toEqual([{ input: { id: 'j1' } }]);
    expect(screen.getByRole('button', { name: 'Maak het plan opnieuw' })).toBeTruthy();
  });

  it('says that nothing is lost when it fails, and tries again', async () => {
    show({ planJob: null });
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Opnieuw proberen' })).toBeTruthy();
  });
});

describe('the plan of all teams', () => {
  it('shows who coordinates figures and barriers, and nobody', async () => {
    const bare = { ...asItIs, helps: null, needs: null, helpers: null, clients: null, fairness: null };
    const job = { ...planning().planJob(), plan: bare, openings: [{ ...opening, newlyMet: null }] };
    showAt('/plan', { ...planning(), planJob: job, viewer: viewerAs('coordinator') });
    expect(await screen.findByRole('heading', { name: 'Plan voor alle teams' })).toBeTruthy();
    expect(await screen.findByText('Open: 1 vraag meer geholpen, 3 uur per week')).toBeTruthy();
    expect(screen.queryByText(/Els Bos/)).toBeNull();
    expect(screen.getByRole('link', { name: 'Naar de taakafspraken' })).toBeTruthy();
  });

  it('says once what to do where nothing is asked for yet, and nothing about plans that were not kept', async () => {
    const nothing = planOf([], []);
    const plan = { ...nothing, totals: { ...nothing.totals, needs: 0, needsMet: 0, hoursAsked: 0, hoursMet: 0 } };
    show({ planJob: { ...planning().planJob(), plan } });
    await screen.findByRole('heading', { name: 'Hier komt het plan' });
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(within(screen.getByRole('main')).getAllByRole('heading', { level: 2 })).toHaveLength(1);
  });

  it('says beside a plan that none was kept yet', async () => {
    show();
    const kept = within(await screen.findByRole('region', { name: 'Bewaarde plannen' }));
    expect(kept.getByText(/^Er is nog geen plan bewaard\./)).toBeTruthy();
    expect(kept.queryByRole('list')).toBeNull();
  });
});
