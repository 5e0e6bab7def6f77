import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { chainSuggestion, keptByCustom, shoppingEvening } from '../testing/needs.js';
import { nodes, refusedWith, showAt } from '../testing/show-at.js';

const match = { id: 'x1', state: 'proposed', version: 1 };
const at = (suggestion: object, more: object = {}) =>
  showAt('/needs/n1', { need: shoppingEvening, suggestions: nodes([suggestion]), ...more });

describe('the help for a need', () => {
  it('draws the chain from helper to need in four cards', async () => {
    at(chainSuggestion);
    const chain = await screen.findByRole('list', { name: 'De ketting: van helper naar vraag' });
    const cards = within(chain).getAllByRole('listitem');
    expect(cards.map((card) => card.querySelector('strong')?.textContent)).toEqual([
      'Henk de Vries',
      'Administratie van de groepskas',
      '3 uur per week',
      'Winkelavond op donderdag',
    ]);
  });

  it('says why, and what is not known', async () => {
    at(chainSuggestion);
    expect(await screen.findByText('Kan dit: boekhouden.')).toBeTruthy();
    expect(screen.getByText('Of een medewerker dan dienst heeft, weet het team zelf.')).toBeTruthy();
  });

  it('asks the helper to take over the task, and names the need that the hours go to', async () => {
    const { user, saves } = at(chainSuggestion, { proposeMatch: { match, errors: [] } });
    await user.click(await screen.findByRole('button', { name: 'Vraag het Henk' }));
    await user.click(screen.getByRole('button', { name: 'Verstuur de vraag' }));
    expect(await screen.findByText(/U ziet het antwoord van Henk/)).toBeTruthy();
    expect(saves('ProposeMatch').map(({ variables }) => variables)).toEqual([
      {
        input: {
          offerId: 'o1',
          taskId: 'k1',
          freesFor: [{ needId: 'n1', hoursPerWeek: 3 }],
          hoursPerWeek: 3,
          message: 'Dag Henk, zou u ons willen helpen met “Administratie van de groepskas”? Laat het rustig weten.',
        },
      },
    ]);
  });

  it('keeps the message and says what is wrong when the match is refused', async () => {
    const { user } = at(chainSuggestion, { proposeMatch: refusedWith('BARRIER_STANDS', null) });
    await user.click(await screen.findByRole('button', { name: 'Vraag het Henk' }));
    const message = screen.getByRole('textbox', { name: 'Uw bericht' });
    await user.clear(message);
    await user.type(message, 'Beste Henk');
    await user.click(screen.getByRole('button', { name: 'Verstuur de vraag' }));
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Er staat nog iets in de weg. Kijk wat ervoor nodig is.',
    );
    expect((message as HTMLTextAreaElement).value).toBe('Beste Henk');
  });

  it('tries again with the same key when no answer came', async () => {
    const fail = () => {
      throw new Error('no answer');
    };
    const { user, saves } = at(chainSuggestion, { proposeMatch: fail });
    await user.click(await screen.findByRole('button', { name: 'Vraag het Henk' }));
    await user.click(screen.getByRole('button', { name: 'Verstuur de vraag' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Er is niets verloren.');
    await user.click(screen.getByRole('button', { name: 'Verstuur de vraag' }));
    const keys = saves('ProposeMatch').map(({ key }) => key);
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
  });

  it('shows a barrier with its remedy, whose move it is, and the way to open it', async () => {
    const { user } = at({ ...chainSuggestion, barriers: [keptByCustom] });
    expect(await screen.findByText('Uit gewoonte is dit voor medewerkers: administratie.')).toBeTruthy();
    expect(screen.getByText('U stelt voor, de coördinator beslist')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Vraag het Henk' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Stel een experiment voor' }));
    expect(screen.getByRole('dialog', { name: 'Stel een experiment voor' })).toBeTruthy();
  });
});

describe('what has to be done at least', () => {
  const declined = {
    ...{ code: 'declinedBefore', mover: 'teamLeader', remedy: 'talkFirst', at: 'task', policy: null },
    facts: [{ name: 'proposedOn', value: '2026-11-01' }],
  };
  const withWay = (steps: readonly object[], barriers: readonly object[]) => {
    const suggestion = { ...chainSuggestion, barriers };
    return { suggestions: { ...nodes([suggestion]), wayOut: { steps, routes: 3, suggestion } } };
  };
  const step = (barrier: typeof declined | typeof keptByCustom) => ({
    ...{ remedy: barrier.remedy, mover: barrier.mover, policy: barrier.policy },
    ...{ facts: barrier.facts, lifts: [barrier] },
  });

  it('comes first as a step with its button, whose move it is, and what it opens', async () => {
    const { user } = showAt('/needs/n1', { need: shoppingEvening, ...withWay([step(keptByCustom)], [keptByCustom]) });
    const card = within(await screen.findByRole('article', { name: 'Wat er minstens nodig is' }));
    expect(card.getByText('Stel een experiment voor: een tijdje anders, met afspraken.')).toBeTruthy();
    expect(card.getByText('Nu nog: Uit gewoonte is dit voor medewerkers: administratie.')).toBeTruthy();
    expect(card.getByText('U stelt voor, de coördinator beslist')).toBeTruthy();
    expect(card.getByText(/Er komen dan 3 mogelijkheden open/)).toBeTruthy();
    await user.click(card.getByRole('button', { name: 'Stel een experiment voor' }));
    expect(screen.getByRole('dialog', { name: 'Stel een experiment voor' })).toBeTruthy();
  });

  it('opens a skill that is missed by its name, ready to be written down', async () => {
    const missing = {
      ...{ code: 'skillMissing', mover: 'helper', remedy: 'learnSkill', at: 'task', policy: null },
      facts: [{ name: 'asked', value: 'household.laundry' }],
    };
    const { user, saves } = showAt('/needs/n1', {
      need: shoppingEvening,
      ...withWay([step(missing)], [missing]),
      recordSkill: refusedWith('STALE', 'input.level'),
    });
    const card = within(await screen.findByRole('article', { name: 'Wat er minstens nodig is' }));
    await user.click(card.getByRole('button', { name: 'Henk kan dit: schrijf op' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Bewaren' }));
    expect(saves('RecordSkillOfPerson')).toMatchObject([{ variables: { input: { skill: 'household.laundry' } } }]);
  });

  it('asks again who said no, after a talk', async () => {
    const { user, saves } = showAt('/needs/n1', {
      need: shoppingEvening,
      ...withWay([step(declined)], [declined]),
      proposeMatch: { match, errors: [] },
    });
    const card = within(await screen.findByRole('article', { name: 'Wat er minstens nodig is' }));
    expect(card.getByText('Aan zet: u')).toBeTruthy();
    await user.click(card.getByRole('button', { name: 'We spraken elkaar: vraag opnieuw' }));
    await user.click(screen.getByRole('button', { name: 'Verstuur de vraag' }));
    expect(await screen.findByText(/U ziet het antwoord van Henk/)).toBeTruthy();
    expect(saves('ProposeMatch')).toMatchObject([{ variables: { input: { taskId: 'k1', talkedFirst: true } } }]);
  });

  it('is not told where somebody can be asked today', async () => {
    at(chainSuggestion);
    expect(await screen.findByRole('button', { name: 'Vraag het Henk' })).toBeTruthy();
    expect(screen.queryByText('Wat er minstens nodig is')).toBeNull();
  });
});

describe('an experiment', () => {
  it('shows an error of the period at its field and keeps what was typed', async () => {
    const closed = { ...chainSuggestion, barriers: [keptByCustom] };
    const { user } = at(closed, { proposeExperiment: refusedWith('INVALID_PERIOD', 'period', { mostDays: '366' }) });
    await user.click(await screen.findByRole('button', { name: 'Stel een experiment voor' }));
    const scope = screen.getByRole('textbox', { name: 'Wat mag er tijdelijk wel?' });
    await user.type(scope, 'De groepskas bijhouden');
    await user.type(screen.getByRole('textbox', { name: 'Hoe blijft het veilig?' }), 'Werkt op kantoor');
    await user.click(screen.getByRole('button', { name: 'Verstuur het voorstel' }));
    expect(
      await screen.findByText('Deze periode klopt niet. Het einde ligt na het begin, hoogstens een jaar later.'),
    ).toBeTruthy();
    expect((scope as HTMLInputElement).value).toBe('De groepskas bijhouden');
  });
});
