import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { refusedWith, showAt, team } from '../../testing/show-at.js';

const tie = {
  role: null,
  ring: 1,
  sector: 'family',
  quality: null,
  supportGiven: [],
  supportReceived: [],
  contactFrequency: null,
  lastContactOn: null,
  daysSinceContact: null,
  fading: null,
  version: 1,
};
const henk = { id: 'p1', name: 'Henk de Vries', kind: 'person', deceased: false };
const wim = { id: 'p2', name: 'Wim de Vries', kind: 'person', deceased: false };
const brothers = { ...tie, id: 'a1', ring: null, sector: null, from: henk, to: wim };
const circle = {
  client: { id: 'c1', house: 'Huis De Linde', person: { id: 'p0', name: 'Daan de Vries' }, team },
  members: [
    { person: henk, tie: { ...tie, id: 't1' } },
    { person: wim, tie: { ...tie, id: 't2' } },
  ],
  tiesAmongMembers: [brothers],
  viewerCanEdit: true,
  sequence: 0,
};
const cooking = {
  skill: { code: 'activity', name: 'activiteiten' },
  level: 'able',
  source: 'life',
  likesDoingIt: true,
};
const walking = {
  id: 'o1',
  title: 'Samen wandelen',
  hoursPerWeek: 2,
  state: 'open',
  version: 3,
  viewerCanChange: true,
};
const person = {
  ...henk,
  birthYear: null,
  speaks: [],
  home: null,
  certificateUntil: null,
  note: null,
  version: 1,
  viewerCanChange: true,
  skills: [cooking],
  offers: [walking],
  consents: [
    { purpose: 'beAsked', state: 'notRecorded' },
    { purpose: 'beInCircle', state: 'given' },
  ],
};

async function openHenk(answers: object = {}) {
  const shown = showAt('/circles/c1?view=list', { circle, person, ...answers });
  await shown.user.click(await screen.findByRole('button', { name: 'Henk de Vries' }));
  const press = async (name: string | RegExp) => shown.user.click(await screen.findByRole('button', { name }));
  const sent = (operation: string) => shown.saves(operation).map(({ variables }) => variables);
  return { ...shown, press, sent };
}
const dialogOf = async (name: string) => within(await screen.findByRole('dialog', { name }));
const noAnswer = () => Promise.reject(new Error('no answer'));

describe('skills of a person in the circle', () => {
  it('finds one by a word and writes it down with what is known', async () => {
    const { user, press, sent } = await openHenk({ recordSkill: { person, errors: [] } });
    await press('Vaardigheid opschrijven');
    const dialog = await dialogOf('Wat kan Henk de Vries goed?');
    await user.type(dialog.getByRole('searchbox', { name: 'Zoek een vaardigheid' }), 'boek');
    await user.click(await dialog.findByRole('radio', { name: 'boekhouden' }));
    await user.click(dialog.getByRole('radio', { name: 'kan het anderen leren' }));
    await user.click(dialog.getByRole('radio', { name: 'geleerd op het werk' }));
    await user.click(dialog.getByRole('radio', { name: 'Ja, graag' }));
    await user.click(dialog.getByRole('button', { name: 'Bewaren' }));
    expect(await screen.findByText('Henk de Vries: boekhouden staat erbij.')).toBeTruthy();
    const skill = 'administration.bookkeeping';
    expect(sent('RecordSkillOfPerson')).toEqual([
      { input: { personId: 'p1', skill, level: 'expert', source: 'work', likesDoingIt: true }, language: 'nl' },
    ]);
  });

  it('asks for a choice before it sends, and keeps it when saving fails', async () => {
    const { user, press, sent } = await openHenk({ recordSkill: noAnswer });
    await press('Vaardigheid opschrijven');
    const dialog = await dialogOf('Wat kan Henk de Vries goed?');
    await user.click(dialog.getByRole('button', { name: 'Bewaren' }));
    expect(await dialog.findByText('Kies een vaardigheid uit de lijst.')).toBeTruthy();
    expect(sent('RecordSkillOfPerson')).toEqual([]);
    await user.click(dialog.getByRole('radio', { name: 'administratie' }));
    await user.click(dialog.getByRole('button', { name: 'Bewaren' }));
    expect(await dialog.findByText('Bewaren lukte niet')).toBeTruthy();
    expect((dialog.getByRole('radio', { name: 'administratie' }) as HTMLInputElement).checked).toBe(true);
  });

  it('takes one away and brings it back as it was', async () => {
    const back = { change: null, conflicts: [], changedBy: null, stays: [], sequence: null, errors: [] };
    const { press, sent } = await openHenk({
      removeSkill: { person, changeId: 'h1', errors: [] },
      reverseChange: back,
    });
    await press('activiteiten weghalen');
    await press('Ongedaan maken');
    await waitFor(() => expect(sent('ReverseChange')).toHaveLength(1));
    expect(sent('RemoveSkillOfPerson')).toEqual([{ input: { personId: 'p1', skill: 'activity' }, language: 'nl' }]);
    expect(sent('ReverseChange')).toEqual([
      { input: { clientId: 'c1', changeId: 'h1', despite: null }, language: 'nl' },
    ]);
  });
});

describe('consent of a person in the circle', () => {
  it('writes down a yes after saying that it must be their own', async () => {
    const { user, press, sent } = await openHenk({ recordConsent: { person, errors: [] } });
    await press('Ja opschrijven: om hulp vragen');
    const dialog = within(await screen.findByRole('alertdialog', { name: 'Mag u Henk de Vries om hulp vragen?' }));
    expect(dialog.getByText(/Schrijf alleen op wat Henk de Vries zelf heeft gezegd/)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Ja, dat heeft Henk de Vries gezegd' }));
    expect(await screen.findByText('De toestemming van Henk de Vries staat erbij.')).toBeTruthy();
    expect(sent('RecordConsentOfPerson')).toEqual([{ input: { personId: 'p1', purpose: 'beAsked' }, language: 'nl' }]);
  });

  it('asks before a yes is taken back, and says so when that fails', async () => {
    const { user, press, sent } = await openHenk({ withdrawConsent: noAnswer });
    await press('Intrekken: in deze kring staan');
    const dialog = within(await screen.findByRole('alertdialog', { name: 'Toestemming van Henk de Vries intrekken?' }));
    expect(sent('WithdrawConsentOfPerson')).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Toestemming intrekken' }));
    expect(await dialog.findByText('Bewaren lukte niet')).toBeTruthy();
  });
});

describe('offers of a person in the circle', () => {
  async function writeDown(recordOffer: unknown) {
    const opened = await openHenk({ recordOffer });
    await opened.press('Aanbod opschrijven');
    const dialog = await dialogOf('Wat wil Henk de Vries doen?');
    const title = dialog.getByRole('textbox', { name: 'Het aanbod in één zin' });
    await opened.user.type(title, 'Elke week samen koken');
    await opened.user.click(dialog.getByRole('checkbox', { name: 'activiteiten' }));
    await opened.user.click(dialog.getByRole('checkbox', { name: 'administratie' }));
    await opened.user.click(dialog.getByRole('radio', { name: 'Alleen voor Daan de Vries' }));
    const send = () => opened.user.click(dialog.getByRole('button', { name: 'Aanbod opschrijven' }));
    return { ...opened, dialog, title, send };
  }

  it('writes one down on behalf of the person', async () => {
    const { sent, send } = await writeDown({ offer: null, errors: [] });
    await send();
    expect(await screen.findByText('Het aanbod van Henk de Vries staat erbij.')).toBeTruthy();
    expect(sent('RecordOffer')).toEqual([
      {
        input: {
          personId: 'p1',
          title: 'Elke week samen koken',
          skills: ['activity'],
          hoursPerWeek: 2,
          times: [],
          ratherNot: ['administration'],
          audienceKind: 'client',
          audienceClientId: 'c1',
          audienceTeamId: null,
        },
      },
    ]);
  });

  it('says at the field what is refused', async () => {
    const { dialog, send } = await writeDown(refusedWith('TOO_LONG', 'input.title', { most: '120' }));
    await send();
    const title = await dialog.findByRole('textbox', { name: 'Het aanbod in één zin', description: /120 tekens/ });
    expect((title as HTMLInputElement).value).toBe('Elke week samen koken');
  });

  it('keeps what was typed when it is closed unsent', async () => {
    const { user, press, dialog } = await writeDown(noAnswer);
    await user.click(dialog.getByRole('button', { name: 'Annuleren' }));
    await press('Aanbod opschrijven');
    const again = await dialogOf('Wat wil Henk de Vries doen?');
    const title = again.getByRole('textbox', { name: 'Het aanbod in één zin' });
    expect((title as HTMLInputElement).value).toBe('Elke week samen koken');
  });

  it('pauses one and opens it again from the message', async () => {
    const { press, sent } = await openHenk({
      pauseOffer: { offer: null, ...refusedWith('STALE', 'input.expectedVersion') },
    });
    await press('Pauzeren: Samen wandelen');
    expect(await screen.findByText(/Dit is niet gelukt voor Henk de Vries/)).toBeTruthy();
    expect(sent('PauseOffer')).toEqual([{ input: { id: 'o1', expectedVersion: 3 } }]);
  });

  it('withdraws one after asking', async () => {
    const { user, press, sent } = await openHenk({ withdrawOffer: { offer: null, errors: [] } });
    await press('Intrekken: Samen wandelen');
    const dialog = within(await screen.findByRole('alertdialog', { name: '“Samen wandelen” intrekken?' }));
    await user.click(dialog.getByRole('button', { name: 'Intrekken' }));
    await waitFor(() => expect(sent('WithdrawOffer')).toEqual([{ input: { id: 'o1', expectedVersion: 3 } }]));
  });
});

describe('how two people in the circle know each other', () => {
  async function changed(changeTie: unknown) {
    const opened = await openHenk({ changeTie });
    await opened.press('Band met Wim de Vries wijzigen');
    const dialog = await dialogOf('De band tussen Henk de Vries en Wim de Vries');
    await opened.user.type(dialog.getByRole('textbox', { name: /Wie is Wim de Vries voor Henk de Vries/ }), 'broer');
    await opened.user.click(dialog.getByRole('button', { name: 'Bewaren' }));
    return { ...opened, dialog };
  }
  const input = {
    id: 'a1',
    expectedVersion: 1,
    role: 'broer',
    ring: null,
    sector: null,
    quality: null,
    supportGiven: [],
    supportReceived: [],
    contactFrequency: null,
    lastContactOn: null,
  };

  it('changes the tie', async () => {
    const { sent } = await changed({ tie: { ...brothers, role: 'broer', version: 2 }, current: null, errors: [] });
    expect(await screen.findByText('De band tussen Henk de Vries en Wim de Vries is gewijzigd.')).toBeTruthy();
    expect(sent('ChangeTieInCircle')).toEqual([{ input }]);
  });

  it('shows both versions when somebody else was first, and saves mine over it when asked', async () => {
    const current = { ...brothers, role: 'neef', version: 4 };
    const { user, sent } = await changed({
      tie: null,
      current,
      ...refusedWith('STALE', 'input.expectedVersion'),
    });
    const asked = within(await screen.findByRole('alertdialog', { name: 'Iemand anders wijzigde dit ook' }));
    const role = within(asked.getByRole('radiogroup', { name: 'Rol' }));
    expect((role.getByRole('radio', { name: 'Van u: broer' }) as HTMLInputElement).checked).toBe(true);
    expect((role.getByRole('radio', { name: 'Staat er nu: neef' }) as HTMLInputElement).checked).toBe(false);
    await user.click(asked.getByRole('button', { name: 'Zo bewaren' }));
    await waitFor(() => expect(sent('ChangeTieInCircle')).toHaveLength(2));
    expect(sent('ChangeTieInCircle')[1]).toEqual({ input: { ...input, expectedVersion: 4 } });
  });

  it('keeps what was typed when saving fails', async () => {
    const { dialog } = await changed(noAnswer);
    expect(await dialog.findByText('Bewaren lukte niet')).toBeTruthy();
    expect((dialog.getByRole('textbox', { name: /Wie is Wim/ }) as HTMLInputElement).value).toBe('broer');
  });
});
