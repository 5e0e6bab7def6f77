import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { todayHere } from '../time/today.js';
import { showAt, team } from '../testing/show-at.js';
import { daysBefore } from './moment.js';

const tieOf = (id: string, toId: string, more: object = {}) => ({
  ...{ tieId: id, id, fromId: 'p0', toId, role: null, ring: 1, sector: 'family', quality: null },
  ...{ supportGiven: [], supportReceived: [], contactFrequency: 'weekly', lastContactOn: '2026-11-20' },
  ...{ fading: false, daysSinceContact: 4, version: 1 },
  ...more,
});
const then = (personId: string, name: string, more: object = {}) => ({
  ...{ personId, name, kind: 'person', deceased: false },
  tie: tieOf(`t ${personId}`, personId, more),
});
const before = [then('p1', 'Henk'), then('p2', 'Truus'), then('p3', 'Kees')];
const after = [
  then('p1', 'Henk', { ring: 2, sector: 'friends' }),
  then('p2', 'Truus', { fading: true, daysSinceContact: 35 }),
  then('p4', 'Sanne'),
];
const fading = tieOf('t2', 'p2', { fading: true, daysSinceContact: 35 });
const circle = {
  client: { id: 'c1', house: null, person: { id: 'p0', name: 'Daan de Vries' }, team },
  members: [{ person: { id: 'p2', name: 'Truus', kind: 'person', deceased: false }, tie: fading }],
  tiesAmongMembers: [],
  viewerCanEdit: true,
  sequence: 0,
};
const version = {
  id: 'v1',
  name: 'Na het eerste gesprek',
  at: '2026-10-01T09:00:00.000Z',
  on: '2026-10-01',
  byName: 'Anouk',
};

const nameGone = {
  ...{ id: 'h9', sequence: 9, at: '2026-11-24T09:00:00.000Z', byName: 'Anouk', byViewer: true },
  ...{ kind: 'versionRemoved', reversal: null, reverses: null, personId: 'p0', personName: 'Daan de Vries' },
  ...{ otherName: null, contactOn: null, skill: null, purpose: null, offerTitle: null, source: null, people: null },
  ...{ versionName: version.name, fields: [] },
};

const showTime = (answers: object = {}) =>
  showAt('/circles/c1?view=time', {
    circle,
    circleVersions: [version],
    circleAt: ({ on, versionId }: { on: string | null; versionId: string | null }) => ({
      on: versionId ? '2026-10-01' : (on ?? '2026-11-24'),
      knownSince: '2026-09-01T09:00:00.000Z',
      members: on !== null || versionId !== null ? before : after,
      tiesAmongMembers: [],
    }),
    ...answers,
  });
const under = async (title: string) =>
  within((await screen.findByRole('heading', { name: new RegExp(title) })).closest('section') as HTMLElement);

const width = { wide: true, narrow: false } as const;
const onScreen = (of: keyof typeof width) =>
  jest
    .spyOn(window, 'matchMedia')
    .mockImplementation((media) => Object.assign(new EventTarget(), { media, matches: width[of] }) as MediaQueryList);
afterEach(() => {
  jest.restoreAllMocks();
});

describe('the circle through time', () => {
  it('lays two moments side by side: who came, went, moved and faded, each with why', async () => {
    onScreen('wide');
    showTime();
    expect((await under('^Erbij gekomen')).getByText('Sanne')).toBeTruthy();
    expect((await under('^Weggegaan')).getByText('Kees')).toBeTruthy();
    const moved = 'heel dichtbij, familie → vriendschap, vrienden en kennissen';
    expect((await under('^Verplaatst')).getByText(moved)).toBeTruthy();
    expect((await under('^Contact zakte weg')).getByText('gewoonlijk elke week, nu 5 weken geleden')).toBeTruthy();
    expect(screen.getAllByRole('img', { name: /^De kring van Daan op / })).toHaveLength(2);
  });

  it('shows one map at a time on a phone, and the other when asked', async () => {
    onScreen('narrow');
    const { user } = showTime();
    const maps = () => screen.getAllByRole('img', { name: /^De kring van Daan op / });
    await under('^Erbij gekomen');
    expect(maps()).toHaveLength(1);
    expect(within(maps()[0]!).getByText('Kees')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Daarna' }));
    expect(maps()).toHaveLength(1);
    expect(within(maps()[0]!).getByText('Sanne')).toBeTruthy();
  });

  it('lists whose contact is fading now, and opens them', async () => {
    const { user } = showTime({ person: null });
    const list = await under('^Contact dat wegzakt$');
    expect(list.getByText('gewoonlijk elke week, nu 5 weken geleden')).toBeTruthy();
    await user.click(list.getByRole('button', { name: 'Truus' }));
    expect(await screen.findByRole('complementary', { name: 'Over Truus' })).toBeTruthy();
  });

  it('lists ties among people too: what came, went, changed and is fading, each with why', async () => {
    onScreen('wide');
    const among = (id: string, from: string, to: string, more: object) =>
      tieOf(id, to, { fromId: from, ring: null, ...more });
    const quarrel = among('a1', 'p1', 'p2', { quality: 'conflict', fading: true, daysSinceContact: 35 });
    const stored = { ...quarrel, from: { id: 'p1' }, to: { id: 'p2' } };
    const henk = { person: { id: 'p1', name: 'Henk', kind: 'person', deceased: false }, tie: tieOf('t1', 'p1') };
    showTime({
      circle: { ...circle, members: [henk, ...circle.members], tiesAmongMembers: [stored] },
      circleAt: ({ on }: { on: string | null }) => ({
        ...{ on: on ?? '2026-11-24', knownSince: null, members: before },
        tiesAmongMembers:
          on === null
            ? [quarrel, among('a3', 'p2', 'p3', { role: 'buur', contactFrequency: null })]
            : [among('a1', 'p1', 'p2', { quality: 'strong' }), among('a2', 'p1', 'p3', { quality: 'weak' })],
      }),
    });
    expect((await under('^Banden onderling erbij')).getByText('Truus en Kees')).toBeTruthy();
    expect((await under('^Banden onderling weg')).getByText('losse band, elke week')).toBeTruthy();
    const changed = await under('^Banden onderling veranderd');
    expect(changed.getByText('sterke band, elke week → er is ruzie, elke week')).toBeTruthy();
    expect((await under('^Contact onderling zakte weg')).getByText('Henk en Truus')).toBeTruthy();
    const fadingNow = await under('^Contact dat wegzakt$');
    expect(fadingNow.getByRole('button', { name: 'Henk en Truus' })).toBeTruthy();
  });

  it('opens a quarter ago, with the days at the ends of the slider', async () => {
    const { saves } = showTime();
    await under('^Erbij gekomen');
    const asked = saves('CircleAt').map(({ variables }) => (variables as { on: string | null }).on);
    expect(asked.filter((on) => on !== null)).toEqual([daysBefore(todayHere(), 90)]);
    expect(screen.getByText('vandaag')).toBeTruthy();
  });

  it('opens a circle in which nobody stood a quarter ago on its first day', async () => {
    const { saves } = showTime({
      circleAt: ({ on }: { on: string | null }) => ({
        ...{ on: on ?? todayHere(), knownSince: `${daysBefore(todayHere(), 20)}T09:00:00.000Z`, tiesAmongMembers: [] },
        members: on === null ? after : on < daysBefore(todayHere(), 20) ? [] : before,
      }),
    });
    expect((await under('^Erbij gekomen')).getByText('Sanne')).toBeTruthy();
    expect((await under('^Weggegaan')).getByText('Kees')).toBeTruthy();
    const slider = screen.getByRole<HTMLInputElement>('slider', { name: 'Eerst: Schuif naar een dag' });
    expect([slider.min, slider.value, slider.max]).toEqual(['0', '0', '20']);
    const asked = saves('CircleAt').map(({ variables }) => variables);
    expect(asked).toContainEqual({ clientId: 'c1', on: daysBefore(todayHere(), 20), versionId: null });
  });

  it('shows a saved version', async () => {
    const { user, saves } = showTime();
    await user.click(await screen.findByRole('button', { name: 'Na het eerste gesprek' }));
    await waitFor(() =>
      expect(saves('CircleAt').map(({ variables }) => variables)).toContainEqual({
        ...{ clientId: 'c1', on: null, versionId: 'v1' },
      }),
    );
  });

  it('saves a version by name, and says so', async () => {
    const { user, saves } = showTime({ saveVersion: { versions: [version], changeId: 'h8', errors: [] } });
    await user.click(await screen.findByRole('button', { name: 'Versie bewaren' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Hoe heet deze versie?' }));
    await user.type(dialog.getByRole('textbox', { name: 'Naam' }), 'Voor de kerst');
    await user.click(dialog.getByRole('button', { name: 'Versie bewaren' }));
    expect(await screen.findByText('Versie ‘Voor de kerst’ is bewaard.')).toBeTruthy();
    expect(saves('SaveVersion')[0]?.variables).toEqual({ input: { clientId: 'c1', name: 'Voor de kerst' } });
  });

  it('puts a name back that was taken away', async () => {
    const { user, saves } = showTime({
      removeVersion: { versions: [], changeId: 'h9', errors: [] },
      reverseChange: {
        change: { ...nameGone, id: 'h10', reversal: 'undo', reverses: 'h9' },
        ...{ conflicts: null, changedBy: null, stays: null, sequence: null, errors: [] },
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Naam ‘Na het eerste gesprek’ weghalen' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    await user.click(dialog.getByRole('button', { name: 'Naam weghalen' }));
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(saves('ReverseChange')).toHaveLength(1));
    expect(saves('ReverseChange')[0]?.variables).toMatchObject({ input: { clientId: 'c1', changeId: 'h9' } });
    const said = 'Ongedaan gemaakt: naam van versie ‘Na het eerste gesprek’ weg';
    expect(await screen.findByText(said)).toBeTruthy();
  });

  it('takes it back by name after a reload too, and lists what was done', async () => {
    const { user, saves } = showTime({
      circleUndo: { undo: nameGone, redo: null },
      circleHistory: [nameGone],
      reverseChange: {
        change: { ...nameGone, id: 'h10', reversal: 'undo', reverses: 'h9' },
        ...{ conflicts: null, changedBy: null, stays: null, sequence: null, errors: [] },
      },
    });
    const list = await under('^Wat is er gedaan');
    expect(await list.findByText('naam van versie ‘Na het eerste gesprek’ weg')).toBeTruthy();
    const undo = 'Ongedaan maken: naam van versie ‘Na het eerste gesprek’ weg';
    await user.click(await screen.findByRole('button', { name: undo }));
    await waitFor(() => expect(saves('ReverseChange')).toHaveLength(1));
  });

  it('keeps the name that was typed when saving fails', async () => {
    const { user } = showTime({ saveVersion: () => Promise.reject(new Error('no answer')) });
    await user.click(await screen.findByRole('button', { name: 'Versie bewaren' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Hoe heet deze versie?' }));
    const name = dialog.getByRole('textbox', { name: 'Naam' });
    await user.type(name, 'Kerst');
    await user.click(dialog.getByRole('button', { name: 'Versie bewaren' }));
    expect(await dialog.findByRole('alert')).toBeTruthy();
    expect((name as HTMLInputElement).value).toBe('Kerst');
  });
});
