import { expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { showAt, team } from '../testing/show-at.js';

const memberOf = (id: string, name: string, supportReceived: readonly string[], taskKind: string | null) => ({
  person: {
    ...{ id, name, kind: 'person', deceased: false },
    skills: taskKind === null ? [] : [{ skill: { code: `${taskKind}.x`, taskKind } }],
    consents: [{ purpose: 'beAsked', state: 'notRecorded' }],
  },
  tie: {
    ...{ id: `t-${id}`, role: null, ring: 1, sector: 'family', quality: null, supportGiven: [], supportReceived },
    ...{ contactFrequency: null, lastContactOn: null, fading: null, daysSinceContact: null, version: 1 },
  },
});
const circle = {
  client: { id: 'c1', house: null, person: { id: 'p0', name: 'Daan de Vries' }, team },
  members: [
    memberOf('p1', 'Henk de Vries', ['company', 'advice'], 'garden'),
    memberOf('p2', 'Truus Mol', ['advice'], null),
    memberOf('p3', 'Sien Bos', [], 'garden'),
  ],
  tiesAmongMembers: [],
  viewerCanEdit: true,
  sequence: 0,
};
const namesInList = (): readonly (string | null)[] =>
  screen.getAllByRole('button', { name: /^(Henk de Vries|Truus Mol|Sien Bos)$/ }).map(({ textContent }) => textContent);

it('looks for who gives a kind of support, says how many, and shows everybody again', async () => {
  const { user } = showAt('/circles/c1?view=list', { circle });
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Kijk naar' }), 'steun');
  const bar = screen.getByRole('group', { name: 'Kleuren en filteren' });
  expect(
    within(bar)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['Alles tonen', '1gezelschap1', '2raad2', '?nog niets genoemd1']);
  expect(namesInList()).toHaveLength(3);
  await user.click(within(bar).getByRole('button', { name: /gezelschap/ }));
  expect(namesInList()).toEqual(['Henk de Vries']);
  expect(within(bar).getByRole('status').textContent).toBe('1 van 3 mensen');
  await user.click(within(bar).getByRole('button', { name: 'Alles tonen' }));
  expect(namesInList()).toHaveLength(3);
});

it('fetches skills only when somebody looks at them', async () => {
  const { user, saves } = showAt('/circles/c1?view=list', { circle });
  const choice = await screen.findByRole('combobox', { name: 'Kijk naar' });
  expect(saves('CircleLens')).toHaveLength(0);
  await user.selectOptions(choice, 'vaardigheid');
  await user.click(await screen.findByRole('button', { name: /tuin/ }));
  expect(saves('CircleLens')).toHaveLength(1);
  expect(namesInList()).toEqual(['Henk de Vries', 'Sien Bos']);
});

it('says in a sentence that nothing was named of anybody, and where to write it down for who may', async () => {
  const bare = { ...circle, members: circle.members.map(({ person }) => memberOf(person.id, person.name, [], null)) };
  const look = async (viewerCanEdit: boolean): Promise<string | null> => {
    const { user } = showAt('/circles/c1?view=list', { circle: { ...bare, viewerCanEdit } });
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Kijk naar' }), 'steun');
    const bar = screen.getByRole('group', { name: 'Kleuren en filteren' });
    expect(
      within(bar)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Alles tonen']);
    expect(namesInList()).toHaveLength(3);
    const said = within(bar).getByRole('status').textContent;
    cleanup();
    return said;
  };
  expect(await look(true)).toBe('Nog bij niemand genoemd. Open iemand om het op te schrijven.');
  expect(await look(false)).toBe('Nog bij niemand genoemd.');
});
