import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import {
  evening,
  swimming,
  henk,
  els,
  books,
  swims,
  takesOver,
  needInPlan,
  planOf,
  asItIs,
  opened,
  planning,
  show,
} from '../testing/plan-answers.js';
import { showAt, viewerAs } from '../testing/show-at.js';

describe('what cannot be done at once', () => {
  it('by help that rests on a barrier says what has to be open first', async () => {
    const job = { ...planning().planJob(), plan: opened };
    show({ planJob: job });
    expect(await screen.findByText(/^Eerst moet dit open: een gewoonte\./)).toBeTruthy();
  });

  it('by a longer chain says who does what and whose move it is, and asks all steps at once', async () => {
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
      'Henk neemt over van Huis De Linde: Administratie, 3 uur per week.Henk zegt ja of nee.',
      'Huis De Linde neemt dan over van Huis De Hazelaar: De boodschappen, 3 uur per week.U leidt ook Huis De Hazelaar. Met uw vraag zegt u hier ja op.',
      'Huis De Hazelaar heeft dan tijd voor: Winkelavond op donderdag (3 uur per week).',
    ]);
    await user.click(screen.getByRole('button', { name: 'Vraag het Henk' }));
    await user.click(screen.getByRole('button', { name: 'Verstuur de vraag' }));
    const [sent] = saves('ProposeMatch');
    const variables = sent?.variables as { input: object };
    expect(variables.input).toMatchObject({
      ...{ offerId: 'o1', taskId: 'k1', hoursPerWeek: 3, freesFor: [{ needId: 'n1', hoursPerWeek: 3 }] },
      handovers: [{ byTeamId: 't1', taskId: 'k2', hoursPerWeek: 3 }],
    });
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

describe('a plan that is being made', () => {
  it.each([
    ['waiting', 'We zoeken het beste plan… Anderen gaan eerst.'],
    ['reading', 'We zoeken het beste plan… Gegevens lezen.'],
    ['weighing', 'We zoeken het beste plan… Mogelijkheden zoeken.'],
    ['planning', 'We zoeken het beste plan… Plannen.'],
  ])('says what is being done: %s', async (phase, words) => {
    show({ planJob: { ...planning().planJob(), state: 'running', progress: 0.05, phase, plan: null } });
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.getByRole('progressbar', { name: 'We zoeken het beste plan…' })).toBeTruthy();
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
