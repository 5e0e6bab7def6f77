import { expect, it } from '@jest/globals';
import { checkedCircle } from './checked-circle.js';
import { justNamed, type ImportedPerson } from './imported-circle.js';

const checked = (...people: readonly ImportedPerson[]) =>
  checkedCircle({ ok: true, circle: { clientName: null, people, ties: [], remarks: [] } as never });

it('takes out what turns a name, role or note around, and says so', () => {
  const turned = { ...justNamed('a', '\u202EJan\u202C de Vries'), role: 'buur\u2066man', note: '\u2069' };
  const read = checked(turned, justNamed('b', 'דנה'));
  expect(read).toMatchObject({
    ok: true,
    circle: {
      people: [{ name: 'Jan de Vries', role: 'buurman', note: null }, { name: 'דנה' }],
      remarks: [{ code: 'TURNS_TAKEN_OUT', path: 'person 1' }],
    },
  });
});

it('refuses a name of which nothing is left to see', () => {
  expect(checked(justNamed('a', '\u202E\u202C'))).toMatchObject({
    ok: false,
    problems: [{ code: 'CONTROL_CHARACTERS', path: 'person 1' }],
  });
});
