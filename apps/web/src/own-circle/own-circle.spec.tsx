import { afterEach, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { refusedWith, showAt, team, viewerAs } from '../testing/show-at.js';

const daan = { id: 'c1', house: 'Huis De Linde', person: { id: 'p0', name: 'Daan de Vries' }, team };
const member = (id: string, name: string, more: object = {}) => ({
  person: { id, name, kind: 'person', deceased: false },
  tie: {
    ...{ id: `t-${id}`, role: null, ring: 1, sector: 'family', quality: null, supportGiven: [], supportReceived: [] },
    ...{ contactFrequency: null, lastContactOn: null, fading: null, daysSinceContact: null, version: 1, ...more },
  },
});
const henk = member('p1', 'Henk de Vries', {
  role: 'vader',
  contactFrequency: 'weekly',
  supportReceived: ['advice', 'company'],
});
const circle = {
  client: daan,
  members: [member('p2', 'Truus Mol', { ring: 2 }), henk],
  tiesAmongMembers: [],
  viewerCanEdit: true,
  sequence: 0,
};
const own = (answers: object = {}) =>
  showAt('/my-circle', {
    circle,
    viewer: viewerAs('client', { clients: [daan] }),
    removeFromCircle: () => ({ changeId: null, errors: [] }),
    setWhoSees: () => ({ changeId: 'x', tie: null, current: null, errors: [] }),
    ...answers,
  });

/** A browser that can speak these languages: says nothing, and keeps what it was asked to say. */
function giveVoice(...languages: readonly string[]) {
  const asked: SpeechSynthesisUtterance[] = [];
  let stops = 0;
  let voices = languages.map((lang) => ({ lang }));
  class Utterance {
    lang = '';
    rate = 1;
    voice: object | null = null;
    onend = (): void => undefined;
    onerror = (): void => undefined;
    constructor(readonly text: string) {}
  }
  const speech = Object.assign(new EventTarget(), {
    ...{ speaking: true, pending: false, getVoices: () => voices },
    ...{ speak: (each: SpeechSynthesisUtterance) => asked.push(each), cancel: () => (stops += 1) },
  });
  Object.assign(window, { speechSynthesis: speech, SpeechSynthesisUtterance: Utterance });
  const learn = (lang: string): void => {
    voices = [...voices, { lang }];
    speech.dispatchEvent(new Event('voiceschanged'));
  };
  const ends = (event: 'onend' | 'onerror', of: number): void => (asked[of] as unknown as Utterance)[event]();
  return { asked, stops: () => stops, learn, ends };
}
afterEach(() => {
  Reflect.deleteProperty(window, 'speechSynthesis');
  Reflect.deleteProperty(window, 'SpeechSynthesisUtterance');
});

it('shows the people from near to far, in plain sentences', async () => {
  own();
  expect(await screen.findByRole('heading', { name: 'Mijn kring' })).toBeTruthy();
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Henk de Vries',
    'Truus Mol',
  ]);
  expect(screen.getByText('U ziet of spreekt Henk elke week.')).toBeTruthy();
  const given = within(screen.getByRole('list', { name: 'Henk geeft u:' })).getAllByRole('listitem');
  expect(given.map(({ textContent }) => textContent)).toEqual(['raad', 'gezelschap']);
  expect(screen.getAllByText(/gezelschap/)).toHaveLength(1);
});

it('reads everyone aloud in the language of the screen, and stops when asked', async () => {
  const voice = giveVoice('nl-NL');
  const { user } = own();
  await user.click(await screen.findByRole('button', { name: 'Lees voor' }));
  expect(voice.asked.map(({ text, lang }) => [text, lang])).toEqual([
    ['Henk de Vries, vader. U ziet of spreekt Henk elke week. Henk geeft u: raad en gezelschap.', 'nl-NL'],
    ['Truus Mol.', 'nl-NL'],
  ]);
  const before = voice.stops();
  await user.click(await screen.findByRole('button', { name: 'Stop' }));
  expect(voice.stops()).toBe(before + 1);
  expect(await screen.findByRole('button', { name: 'Lees voor' })).toBeTruthy();
});

it('shows nothing of reading aloud where the browser has no voice', async () => {
  own();
  await screen.findByRole('heading', { name: 'Mijn kring' });
  expect(screen.queryByRole('button', { name: /^Lees voor/ })).toBeNull();
});

it('offers to read only once the browser has a voice of the language', async () => {
  const voice = giveVoice('en-US', 'de-DE');
  own();
  await screen.findByRole('heading', { name: 'Mijn kring' });
  expect(screen.queryByRole('button', { name: /^Lees voor/ })).toBeNull();
  act(() => voice.learn('nl_BE'));
  expect(await screen.findByRole('button', { name: 'Lees voor' })).toBeTruthy();
});

it.each([
  ['the last word', 'onend', 1],
  ['an error', 'onerror', 0],
] as const)('stops by itself at %s', async (_, event, of) => {
  const voice = giveVoice('nl-NL');
  const { user } = own();
  await user.click(await screen.findByRole('button', { name: 'Lees voor' }));
  await screen.findByRole('button', { name: 'Stop' });
  act(() => {
    if (event === 'onend') voice.ends('onend', 0);
    voice.ends(event, of);
  });
  expect(await screen.findByRole('button', { name: 'Lees voor' })).toBeTruthy();
});

it('shows people before pets and clubs, then by name, within a ring', async () => {
  const dog = member('p5', 'Bello', {});
  const father = member('p6', 'Henk', {});
  const aunt = member('p7', 'Anna', {});
  own({ circle: { ...circle, members: [{ ...dog, person: { ...dog.person, kind: 'pet' } }, father, aunt] } });
  await screen.findByRole('heading', { name: 'Mijn kring' });
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    ...['Anna', 'Henk', 'Bello'],
  ]);
});

it('keeps what can be done with somebody behind one button, each their own', async () => {
  const { user } = own();
  await user.click(await screen.findByRole('button', { name: 'Meer voor Truus Mol', expanded: false }));
  const open = await screen.findByRole('button', { name: 'Minder voor Truus Mol', expanded: true });
  expect(open.closest('li')?.classList).toContain('o-open');
  expect(screen.getByRole('button', { name: 'Meer voor Henk de Vries', expanded: false })).toBeTruthy();
});

it('leads back from the map to the own circle', async () => {
  const { user } = own();
  await user.click(await screen.findByRole('link', { name: 'Als kaart bekijken' }));
  await user.click(await screen.findByRole('link', { name: 'Terug naar mijn kring' }));
  expect(await screen.findByRole('heading', { name: 'Mijn kring' })).toBeTruthy();
});

it('lets the client take somebody out, after asking', async () => {
  const { user, saves } = own();
  await user.click(await screen.findByRole('button', { name: 'Weghalen: Truus Mol' }));
  const question = await screen.findByRole('alertdialog', {
    name: 'Truus Mol weghalen uit uw kring?',
    description: 'Truus Mol staat dan niet meer in uw kring. U kunt dit terugdraaien.',
  });
  await user.click(within(question).getByRole('button', { name: 'Ja, weghalen' }));
  await waitFor(() => expect(saves('RemoveFromCircle')).toHaveLength(1));
  expect(saves('RemoveFromCircle')[0]?.variables).toEqual({ input: { clientId: 'c1', personId: 'p2' } });
});

const whoSees = (name: string) => screen.findByRole('radiogroup', { name: `Wie mag ${name} zien?` });

it('lets the client keep somebody, after saying what goes on', async () => {
  const { user, saves } = own();
  await user.click(within(await whoSees('Truus')).getByRole('radio', { name: 'Alleen ik' }));
  const question = await screen.findByRole('alertdialog', {
    name: 'Truus voor uzelf houden?',
    description: /Alleen bij die afspraak staat de naam er nog/,
  });
  expect(within(question).getByText(/Alleen bij die afspraak staat de naam er nog/)).toBeTruthy();
  expect(saves('SetWhoSees')).toHaveLength(0);
  await user.click(within(question).getByRole('button', { name: 'Ja, doe dat' }));
  await waitFor(() => expect(saves('SetWhoSees')).toHaveLength(1));
  expect(saves('SetWhoSees')[0]?.variables).toEqual({
    input: { clientId: 'c1', personId: 'p2', seenBy: 'nobody', expectedVersion: 1 },
  });
  expect(await screen.findByText('Opgeslagen. Alleen u ziet Truus Mol.')).toBeTruthy();
});

it('saves nothing when the client thinks better of it', async () => {
  const { user, saves } = own();
  await user.click(within(await whoSees('Truus')).getByRole('radio', { name: 'Alleen mijn team' }));
  await user.click(await screen.findByRole('button', { name: 'Nee, laat zo' }));
  expect(saves('SetWhoSees')).toHaveLength(0);
  expect(within(await whoSees('Truus')).getByRole('radio', { name: 'Iedereen' })).toHaveProperty('checked', true);
});

it('lists and reads aloud whom the client keeps, and lets everyone see again at once', async () => {
  const voice = giveVoice('nl-NL');
  const kept = member('p3', 'Noa Willems', { seenBy: 'nobody', version: 4 });
  const { user, saves } = own({ circle: { ...circle, members: [kept] } });
  expect(await screen.findByRole('heading', { name: 'Deze mensen houdt u voor uzelf' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Lees voor' }));
  expect(voice.asked.map(({ text }) => text)).toEqual(['Noa Willems. Alleen u ziet Noa.']);
  await user.click(within(await whoSees('Noa')).getByRole('radio', { name: 'Iedereen' }));
  await waitFor(() => expect(saves('SetWhoSees')).toHaveLength(1));
  expect(saves('SetWhoSees')[0]?.variables).toMatchObject({ input: { seenBy: 'everyone', expectedVersion: 4 } });
});

it('says that nothing was saved when somebody was first', async () => {
  const stale = { changeId: null, tie: null, current: null, ...refusedWith('STALE', 'expectedVersion') };
  const { user } = own({ setWhoSees: () => stale });
  await user.click(within(await whoSees('Truus')).getByRole('radio', { name: 'Alleen ik' }));
  await user.click(await screen.findByRole('button', { name: 'Ja, doe dat' }));
  expect(await screen.findByText(/Iemand heeft net iets veranderd bij Truus Mol/)).toBeTruthy();
});
