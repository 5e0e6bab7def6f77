import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { refusedWith, showAt, viewerAs } from '../testing/show-at.js';

const daan = { id: 'c1', person: { id: 'p2', name: 'Daan de Vries' } };
const evening = { id: 'n1', title: 'Winkelavond op donderdag', client: null, place: null };
const swimming = { id: 'n2', title: 'Naar het zwembad', client: daan, place: null };
const henk = { id: 'o1', title: 'Cijfers', person: { id: 'p1', name: 'Henk de Vries' } };
const els = { id: 'o2', title: 'Zwemmen', person: { id: 'p3', name: 'Els Bos' } };
const linde = { id: 't1', name: 'Huis De Linde' };
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
  via: [],
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
  via: [{ task: books, team: linde }],
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
  fairness: {
    periods: 0,
    helpers: [{ person: els.person, hoursNow: 2, hours: 2, namedHours: 4, asked: 1, periodsAsked: 1 }],
    clients: [
      {
        ...{ client: daan, hoursAskedNow: 2, hoursMetNow: 2, hoursAsked: 2, hoursMet: 2 },
        ...{ periodsWithout: 0, isTheirTurn: false },
      },
    ],
  },
  proof: { optimal: true, gapHours: 0, gapNeeds: 0, checked: true },
  pinsNotKept: 0,
  droppedPins: [],
});

const asItIs = planOf([swims], [needInPlan(swimming, 2, 2, null), needInPlan(evening, 3, 0, 'barriers')]);
const opened = planOf([swims, takesOver], [needInPlan(swimming, 2, 2, null), needInPlan(evening, 3, 3, null)]);

interface Started {
  readonly input: object;
}

const jobOf = (plan: object, steps: number, difference: object | null, openings: readonly object[] = [opening]) => ({
  ...{ id: 'j1', state: 'done', progress: 1, steps, from: '2026-11-24', until: '2027-02-23', mostHandovers: 1 },
  ...{ teams: [linde], places: [], unplacedTeams: [], plan, difference, sinceLast: null, openings },
});
const came = { ...more, helps: [{ before: 0, after: 3, offer: henk, task: books, need: evening }] };
const choice = { id: 'x1', kind: 'apart', hoursPerWeek: null, version: 1, offer: els, need: swimming, tasks: [] };

/** An API that has each plan ready at once, and opens the barrier with the first change. */
function planning(state = 'done') {
  let steps = 0;
  return {
    startPlan: { job: { id: 'j1', state: 'running' }, errors: [] },
    planJob: () => ({ ...jobOf(asItIs, 0, null), state }),
    changePlan: () => ({ job: jobOf(opened, ++steps, came), errors: [] }),
    undoPlan: () => ({ job: jobOf(asItIs, --steps, null), errors: [] }),
    cancelPlan: { job: { id: 'j1', state: 'cancelled' }, errors: [] },
    keptPlans: { nodes: [], totalCount: 0 },
    planChoices: [],
  };
}

const changesIn = (saves: (name: string) => readonly { readonly variables: unknown }[]) =>
  saves('ChangePlan').map(({ variables }) => (variables as { input: { changes: readonly object[] } }).input.changes);

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

  it('says that it cannot be better only when that was proven', async () => {
    show();
    expect(await screen.findByText('Beter kan niet: dat is nagerekend.')).toBeTruthy();
  });

  it.each([
    [{ gapNeeds: 0, checked: true }, 'Meer vragen helemaal helpen kan niet: dat is nagerekend.'],
    [
      { gapNeeds: 2, checked: true },
      'Misschien zijn er nog 2 vragen meer te helpen: dat is niet helemaal na te rekenen.',
    ],
  ])('says how far it is proven that it cannot be better: %j', async (known, words) => {
    const plan = { ...asItIs, proof: { optimal: false, gapHours: 0, ...known } };
    show({ planJob: { ...planning().planJob(), plan } });
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.queryByText('Beter kan niet: dat is nagerekend.')).toBeNull();
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
});

describe('what cannot be done at once', () => {
  it('by help that rests on a barrier says what has to be open first', async () => {
    const job = { ...planning().planJob(), plan: opened };
    show({ planJob: job });
    expect(await screen.findByText(/^Eerst moet dit open: een gewoonte\./)).toBeTruthy();
  });

  it('by a longer chain says who does what, step by step, and asks the first', async () => {
    const hazel = { id: 't2', name: 'Huis De Hazelaar' };
    const further = { id: 'k2', title: 'De boodschappen' };
    const via = [...takesOver.via, { task: further, team: hazel }];
    const chain = { ...takesOver, id: 'o1:k1+k2:n1:planned', via, canPropose: true, restsOn: [] };
    const plan = planOf([chain], [needInPlan(evening, 3, 3, null)]);
    const proposeMatch = { match: { id: 'm1', state: 'proposed', version: 1 }, errors: [] };
    const { user, saves } = show({ planJob: { ...planning().planJob(), plan }, proposeMatch });
    const steps = (await screen.findByText('Zo gaat dit, in 3 stappen')).closest('details') as HTMLElement;
    expect(
      within(steps)
        .getAllByText(/./, { selector: 'li' })
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Vraag Henk om dit over te nemen van Huis De Linde: Administratie.',
      'Is het ja? Dan komt er tijd vrij bij Huis De Linde. De teamleider daar vraagt een medewerker om dit over te nemen van Huis De Hazelaar: De boodschappen. Spreek het af met de teamleider van Huis De Hazelaar.',
      'Dan heeft Huis De Hazelaar tijd voor: Winkelavond op donderdag.',
    ]);
    await user.click(screen.getByRole('button', { name: 'Vraag het Henk' }));
    await user.click(screen.getByRole('button', { name: 'Verstuur de vraag' }));
    const [sent] = saves('ProposeMatch');
    const variables = sent?.variables as { input: object };
    expect(variables.input).toMatchObject({ offerId: 'o1', taskId: 'k1', hoursPerWeek: 3 });
    expect(variables.input).not.toHaveProperty('freesFor');
  });

  it('by a choice that cannot be kept says which, why, and how to let it go', async () => {
    const open = { ...henk, state: 'open' };
    const pin = { offer: open, task: books, need: { ...evening, state: 'open' }, hoursPerWeek: 0 };
    const gone = {
      offer: { ...els, state: 'withdrawn' },
      task: null,
      need: { ...swimming, state: 'open' },
      hoursPerWeek: 0,
    };
    const plan = { ...asItIs, pinsNotKept: 2, droppedPins: [pin, gone] };
    show({ planJob: { ...planning().planJob(), plan } });
    expect(await screen.findByText('2 keuzes die u vasthield kunnen zo niet meer.')).toBeTruthy();
    const lines = screen.getAllByText(/./, { selector: '.k-plan-dropped li' }).map(({ textContent }) => textContent);
    expect(lines).toEqual([
      'Henk de Vries, Administratie: er staat nu iets in de weg, of de uren zijn op. Kijk bij de vraag',
      'Els Bos, Naar het zwembad: het aanbod staat niet meer open. ',
    ]);
    expect(screen.getByText('Laat de keuze hieronder los als die niet meer hoeft.')).toBeTruthy();
  });

  it('by a question that was refused says of each why', async () => {
    const facts = [{ name: 'barrier', value: 'alreadyAsked' }];
    const errors = [{ code: 'BARRIER_STANDS', field: 'offerId', facts }];
    const plan = planOf([{ ...swims, canPropose: true }], [needInPlan(swimming, 2, 2, null)]);
    const { user } = show({ planJob: { ...planning().planJob(), plan }, proposeMatch: { match: null, errors } });
    await user.click(await screen.findByRole('button', { name: 'Vraag deze helper' }));
    await user.click(screen.getByRole('button', { name: 'Verstuur 1 vraag' }));
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Els Bos helpt Daan de Vries 2 uur per week: Naar het zwembad. Niet gelukt: Er staat iets in de weg: wacht op antwoord.',
    );
  });
});

describe('teams near a place', () => {
  it('are chosen by who sees no people too; a team without a known place is named with what to do', async () => {
    const places = [{ name: 'Zeist', latitude: 52.09, longitude: 5.23 }];
    const job = { ...planning().planJob(), places, unplacedTeams: [{ id: 't9', name: 'Huis De Iep' }] };
    const { user, saves } = showAt('/plan', { ...planning(), planJob: job, viewer: viewerAs('coordinator') });
    await user.click(await screen.findByText('Meer keuzes'));
    await user.click(screen.getByRole('button', { name: /In de buurt van/ }));
    await user.click(await screen.findByRole('option', { name: 'Zeist' }));
    expect(await screen.findByText('Dit team doet mee: Huis De Linde.')).toBeTruthy();
    expect(screen.getByText('Van 1 team is geen plaats bekend. Dat doet niet mee:')).toBeTruthy();
    expect(screen.getByText('Huis De Iep')).toBeTruthy();
    expect(screen.getByText('Geeft het team een taak of vraag een plaats, dan telt het mee.')).toBeTruthy();
    expect(saves('StartPlan').at(-1)?.variables).toMatchObject({
      input: { region: { latitude: 52.09, longitude: 5.23, km: 5 } },
    });
  });
});

describe('a task whose freed hours go to two needs', () => {
  it('is one question to its helper, for all hours, that names both needs', async () => {
    const parts = [
      { ...takesOver, canPropose: true, restsOn: [], hoursPerWeek: 1 },
      { ...takesOver, id: 'o1:k1:n2:planned', canPropose: true, restsOn: [], hoursPerWeek: 2, need: swimming },
    ];
    const plan = planOf(parts, [needInPlan(swimming, 2, 2, null), needInPlan(evening, 1, 1, null)]);
    const job = { ...planning().planJob(), plan };
    const proposeMatch = { match: { id: 'm1', state: 'proposed', version: 1 }, errors: [] };
    const { user, saves } = show({ planJob: job, proposeMatch });
    const both =
      'Zo krijgt het team tijd voor: Naar het zwembad (2 uur per week) en Winkelavond op donderdag (1 uur per week).';
    expect(await screen.findByText(`Henk de Vries neemt 3 uur per week over: Administratie. ${both}`)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Vraag deze helper' }));
    await user.click(screen.getByRole('button', { name: 'Verstuur 1 vraag' }));
    expect(await screen.findByText(/1 mens is gevraagd/)).toBeTruthy();
    const freesFor = [
      { needId: 'n2', hoursPerWeek: 2 },
      { needId: 'n1', hoursPerWeek: 1 },
    ];
    expect(saves('ProposeMatch').map(({ variables }) => variables)).toMatchObject([
      { input: { offerId: 'o1', taskId: 'k1', freesFor, hoursPerWeek: 3 } },
    ]);
  });
});
