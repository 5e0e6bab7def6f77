import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { refusedWith, showAt, viewerAs } from '../testing/show-at.js';

beforeEach(() => localStorage.clear());

const daan = { id: 'c1', person: { id: 'p2', name: 'Daan de Vries' } };
const evening = { id: 'n1', title: 'Winkelavond op donderdag', client: null };
const swimming = { id: 'n2', title: 'Naar het zwembad', client: daan };
const henk = { id: 'o1', title: 'Cijfers', person: { id: 'p1', name: 'Henk de Vries' } };
const els = { id: 'o2', title: 'Zwemmen', person: { id: 'p3', name: 'Els Bos' } };
const books = { id: 'k1', title: 'Administratie' };

const swims = {
  id: 'o2::n2:planned',
  hoursPerWeek: 2,
  standing: 'planned',
  until: null,
  canPropose: true,
  restsOn: [],
  offer: els,
  task: null,
  need: swimming,
};
const takesOver = {
  ...swims,
  id: 'o1:k1:n1:planned',
  hoursPerWeek: 3,
  canPropose: false,
  restsOn: [{ code: 'policyCustom', policyId: 'b1' }],
  offer: henk,
  task: books,
  need: evening,
};
const policy = {
  id: 'b1',
  taskKind: 'administration',
  keptFor: 'staff',
  ground: 'custom',
  statement: 'Zo doen we het altijd.',
  viewerCanPropose: true,
};
const more = { needsMet: 1, needsHelped: 1, hoursMet: 3, hoursFreed: 3 };
const opening = {
  barrier: { code: 'policyCustom', mover: 'coordinator', remedy: 'proposeExperiment', policy, facts: [] },
  difference: { ...more, helps: [] },
  newlyMet: [evening],
};
Object.assign(opening.barrier, { offeredHoursPerWeek: 3, offers: 1, needs: 1 });

const needInPlan = (need: typeof evening | typeof swimming, asked: number, met: number, why: string | null) => ({
  needId: need.id,
  need,
  hoursAsked: asked,
  hoursMet: met,
  why,
  barriers: why === 'barriers' ? ['policyCustom'] : [],
});

const planOf = (helps: readonly object[], needs: readonly { why: string | null }[]) => ({
  totals: {
    needs: 2,
    needsMet: needs.filter(({ why }) => why === null).length,
    needsHelped: helps.length,
    hoursAsked: 5,
    hoursMet: helps.length === 1 ? 2 : 5,
    hoursFreed: helps.length === 1 ? 0 : 3,
    helpers: helps.length,
  },
  helps,
  needs,
  worth: [{ taskKind: 'transport', wishes: 0.5 }],
  helpers: [{ person: els.person, hoursPerWeek: 2, askedBefore: 1, askedNow: 1 }],
  clients: [{ client: daan, needs: 1, needsMet: 1, hoursAsked: 2, hoursMet: 2, askedBefore: 0 }],
  pinsNotKept: 0,
});

const asItIs = planOf([swims], [needInPlan(swimming, 2, 2, null), needInPlan(evening, 3, 0, 'barriers')]);
const opened = planOf([swims, takesOver], [needInPlan(swimming, 2, 2, null), needInPlan(evening, 3, 3, null)]);

interface Started {
  readonly input: { readonly changes?: object | null };
}

/** An API that has each plan ready at once; what was asked last decides which. */
function planning(state = 'done') {
  let asked: Started['input'] = {};
  return {
    startPlan: ({ input }: Started) => {
      asked = input;
      return { job: { id: 'j1', state: 'running' }, errors: [] };
    },
    planJob: () => ({
      id: 'j1',
      state,
      progress: 1,
      plan: asked.changes ? opened : asItIs,
      difference: asked.changes
        ? { ...more, helps: [{ before: 0, after: 3, offer: henk, task: books, need: evening }] }
        : null,
      sinceLast: null,
      openings: asked.changes ? [] : [opening],
    }),
    cancelPlan: { job: { id: 'j1', state: 'cancelled' }, errors: [] },
  };
}

const show = (answers: object = {}) => showAt('/teams/t1/plan', { ...planning(), ...answers });

describe('the plan of a team', () => {
  it('says in one sentence what it comes to, and who does what', async () => {
    show();
    expect(await screen.findByRole('heading', { name: '1 van 2 vragen geholpen met wat er nu is' })).toBeTruthy();
    const lines = within(screen.getByRole('list', { name: 'Zo lopen de uren' })).getAllByRole('listitem');
    expect(lines.map((line) => line.querySelector('p')?.textContent)).toEqual([
      'Els Bos helpt Daan de Vries 2 uur per week: Naar het zwembad.',
    ]);
    expect(screen.getByText('Eén uur extra vervoer zou nu het meest opleveren')).toBeTruthy();
    expect(screen.getByText('Er staat iets in de weg: uit gewoonte voor medewerkers.', { exact: false })).toBeTruthy();
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
    const [, second] = saves('StartPlan').map(({ variables }) => (variables as Started).input);
    expect(second?.changes).toMatchObject({ lifted: [{ code: 'policyCustom', policyId: 'b1' }] });
    await user.click(screen.getByRole('button', { name: 'Terug naar wat er nu is' }));
    await waitFor(() => expect(screen.queryByText('Dan verandert er dit:')).toBeNull());
  });

  it('keeps a help as it is, and two apart, also the next time', async () => {
    const { user, saves } = show();
    await user.click(await screen.findByRole('button', { name: /^Zo laten: Els/ }));
    await user.click(await screen.findByRole('button', { name: /^Niet deze twee: Els/ }));
    const pin = { offerId: 'o2', taskId: null, needId: 'n2', hoursPerWeek: 2 };
    const apart = { offerId: 'o2', workId: 'n2' };
    await waitFor(() => {
      const inputs = saves('StartPlan').map(({ variables }) => (variables as Started).input);
      expect(inputs.at(-1)).toMatchObject({ pinned: [pin], excluded: [apart] });
    });
    expect(JSON.parse(localStorage.getItem('kring.plan.t1') ?? '')).toMatchObject({ pinned: [pin], excluded: [apart] });
    expect(screen.getByText('U houdt 1 paar uit elkaar.', { exact: false })).toBeTruthy();
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
    const { user, saves } = show({ planJob: { ...planning().planJob(), plan } });
    const [first] = await screen.findAllByRole('button', { name: 'Laat dit bij één mens: Naar het zwembad' });
    if (first) await user.click(first);
    expect(await screen.findByText('1 vraag blijft bij één mens.', { exact: false })).toBeTruthy();
    await waitFor(() => {
      const inputs = saves('StartPlan').map(({ variables }) => (variables as Started).input);
      expect(inputs.at(-1)).toMatchObject({ wholeNeedIds: ['n2'] });
    });
  });

  it('wonders about a need that were not there, and a policy that were', async () => {
    const { user, saves } = show();
    const without = 'Wat als deze vraag er niet was: Winkelavond op donderdag?';
    await user.click(await screen.findByRole('button', { name: without }));
    await user.click(screen.getByRole('radio', { name: 'Een afspraak' }));
    await user.click(screen.getByRole('button', { name: 'Reken mee' }));
    await waitFor(() => {
      const inputs = saves('StartPlan').map(({ variables }) => (variables as Started).input);
      expect(inputs.at(-1)?.changes).toMatchObject({
        extraPolicies: [{ taskKind: 'transport', keptFor: 'staff' }],
        withoutNeedIds: ['n1'],
      });
    });
    expect(screen.getByRole('button', { name: /Afspraak erbij: vervoer alleen voor medewerkers/ })).toBeTruthy();
  });

  it('wonders about somebody who comes along, and about somebody who goes', async () => {
    const { user, saves } = show();
    await user.click(await screen.findByRole('button', { name: 'Reken mee' }));
    await user.click(await screen.findByRole('button', { name: 'Wat als Els Bos niet helpt?' }));
    expect(await screen.findByRole('button', { name: 'Haal weg: Zonder Els Bos' })).toBeTruthy();
    await waitFor(() => {
      const inputs = saves('StartPlan').map(({ variables }) => (variables as Started).input);
      expect(inputs.at(-1)?.changes).toMatchObject({
        extraOffers: [{ taskKind: 'transport', hoursPerWeek: 2 }],
        withoutOfferIds: ['o2'],
      });
    });
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
    const bare = { ...asItIs, helps: null, needs: null, helpers: null, clients: null };
    const job = { ...planning().planJob(), plan: bare, openings: [{ ...opening, newlyMet: null }] };
    showAt('/plan', { ...planning(), planJob: job, viewer: viewerAs('coordinator') });
    expect(await screen.findByRole('heading', { name: 'Plan voor alle teams' })).toBeTruthy();
    expect(await screen.findByText('Open: 1 vraag meer geholpen, 3 uur per week')).toBeTruthy();
    expect(screen.queryByText(/Els Bos/)).toBeNull();
    expect(screen.getByRole('link', { name: 'Naar de taakafspraken' })).toBeTruthy();
  });
});

describe('a task whose freed hours go to two needs', () => {
  it('is one question to its helper, for all hours', async () => {
    const parts = [
      { ...takesOver, canPropose: true, restsOn: [], hoursPerWeek: 1 },
      { ...takesOver, id: 'o1:k1:n2:planned', canPropose: true, restsOn: [], hoursPerWeek: 2, need: swimming },
    ];
    const plan = planOf(parts, [needInPlan(swimming, 2, 2, null), needInPlan(evening, 1, 1, null)]);
    const job = { ...planning().planJob(), plan };
    const proposeMatch = { match: { id: 'm1', state: 'proposed', version: 1 }, errors: [] };
    const { user, saves } = show({ planJob: job, proposeMatch });
    const both = 'Zo krijgt het team tijd voor: Naar het zwembad en Winkelavond op donderdag.';
    expect(await screen.findByText(`Henk de Vries neemt 3 uur per week over: Administratie. ${both}`)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Vraag deze helper' }));
    await user.click(screen.getByRole('button', { name: 'Verstuur 1 vraag' }));
    expect(await screen.findByText(/1 mens is gevraagd/)).toBeTruthy();
    expect(saves('ProposeMatch').map(({ variables }) => variables)).toMatchObject([
      { input: { offerId: 'o1', taskId: 'k1', freesForNeedId: 'n2', hoursPerWeek: 3 } },
    ]);
  });
});
