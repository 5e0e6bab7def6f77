/*
 * An interview as Network Canvas keeps it: people and a place, two kinds of ties, a choice of several answers, and answers
 * that were not given.
 */

const id = (number) => `aaaaaaaa-0000-4000-8000-${String(number).padStart(12, '0')}`;
const variable = Object.fromEntries(
  ['called', 'name', 'support', 'layout', 'family', 'relationship', 'closeness', 'place'].map((name, index) => [
    name,
    id(100 + index),
  ]),
);

const answers = ['advice', 'practical'].map((value) => ({ label: value, value }));

export const codebook = {
  ego: { variables: { [variable.called]: { name: 'first_name', type: 'text' } } },
  node: {
    person: {
      ...{ name: 'Person', color: 'node-color-seq-1', icon: 'add-a-person', shape: { default: 'circle' } },
      variables: {
        [variable.name]: { name: 'name', type: 'text' },
        [variable.support]: { name: 'support', type: 'categorical', options: answers },
        [variable.layout]: { name: 'layout', type: 'layout' },
        [variable.family]: { name: 'family_member', type: 'boolean' },
        [variable.relationship]: { name: 'relationship', type: 'text' },
        [variable.closeness]: {
          ...{ name: 'closeness', type: 'ordinal' },
          options: [1, 2, 3, 4, 5].map((value) => ({ label: String(value), value })),
        },
      },
    },
    place: {
      ...{ name: 'Place', color: 'node-color-seq-2', icon: 'add-a-place', shape: { default: 'square' } },
      variables: { [variable.place]: { name: 'name', type: 'text' } },
    },
  },
  edge: {
    friends: { name: 'friends', color: 'edge-color-seq-1', variables: {} },
    visits: { name: 'goes to', color: 'edge-color-seq-2', variables: {} },
  },
};

const node = (number, type, attributes) => ({ _uid: id(number), type, attributes });
const edge = (number, type, from, to) => ({ _uid: id(number), type, from: id(from), to: id(to), attributes: {} });

export const network = {
  ego: { _uid: id(0), attributes: { [variable.called]: 'Mia' } },
  nodes: [
    node(1, 'person', {
      [variable.name]: 'Riet "de Ree" Kok, sr.',
      [variable.support]: ['advice', 'practical'],
      ...{ [variable.layout]: { x: 0.3, y: 0.4 }, [variable.family]: true, [variable.relationship]: 'mother' },
      [variable.closeness]: 5,
    }),
    node(2, 'person', {
      ...{ [variable.name]: '=Jan & <Piet>', [variable.support]: null, [variable.family]: false },
      [variable.relationship]: 'neighbour',
    }),
    node(3, 'person', { [variable.name]: 'Zoë 👵🏽', [variable.closeness]: 1 }),
    node(4, 'place', { [variable.place]: 'Buurthuis De Eem' }),
  ],
  edges: [edge(5, 'friends', 1, 2), edge(6, 'friends', 2, 3), edge(7, 'visits', 1, 4), edge(8, 'visits', 2, 1)],
};

/** What Kring is to read in it: who, as what, in which sector, with which support, and who knows whom. */
export const meant = {
  client: 'Mia',
  people: [
    [id(1), 'Riet "de Ree" Kok, sr.', 'mother', 'family', ['advice', 'practical'], null],
    [id(2), '=Jan & <Piet>', 'neighbour', null, [], null],
    [id(3), 'Zoë 👵🏽', null, null, [], null],
  ],
  ties: [
    [id(1), id(2)],
    [id(2), id(3)],
  ],
  remarks: ['COLUMN_UNKNOWN closeness', 'PERSON_NOT_KEPT a Place', 'TIE_NOT_KEPT 1'],
};
