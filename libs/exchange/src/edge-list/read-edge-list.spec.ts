import { describe, expect, it } from '@jest/globals';
import { readEdgeList } from './read-edge-list.js';
import { readNodeList, withNodes } from './read-node-list.js';

const read = async (text: string) => {
  const reading = await readEdgeList([text]);
  if (!reading.ok) return reading.problems.map(({ code, row }) => [code, row]);
  const [{ nodes, ties }] = reading.networks;
  return { people: nodes.map(({ id }) => id), ties: ties.map(({ from, to, weight }) => `${from}-${to} ${weight}`) };
};
const threeInARow = { people: ['Ann', 'Bob', 'Cor'], ties: ['Ann-Bob 1', 'Bob-Cor 1'] };

describe('a list of ties', () => {
  it.each([
    'source,target\nAnn,Bob\nBob,Cor\n',
    'Ann;Bob\nBob;Cor\n',
    'person_a,person_b\nAnn,Bob\nBob,Cor\n',
    'u,v\nAnn,Bob\nBob,Cor\n',
    'wie;met wie\nAnn;Bob\nBob;Cor\n',
    'naam 1\tnaam 2\nAnn\tBob\nBob\tCor\n',
    '# who knows whom\n% 2 3\nAnn Bob\nBob Cor\n',
    '# who knows whom\nAnn,Bob\nBob,Cor\n',
    'Source;Target;Type\nAnn;Bob;Undirected\nBob;Cor;Undirected\nBob;Ann;Undirected\n',
  ])('is read with whatever stands above it: %j', async (text) => expect(await read(text)).toEqual(threeInARow));

  it('takes headings for people only where they are called again', async () => {
    expect(await read('from person,to person\nfrom person,Bob\n')).toMatchObject({
      people: ['from person', 'to person', 'Bob'],
    });
    expect(await read('A,B\nC,D\n')).toMatchObject({ people: ['A', 'B', 'C', 'D'] });
  });

  it('knows someone who stands alone in a row', async () => {
    expect(await read('source,target\nAnn,Bob\nZoë,\n')).toEqual({
      people: ['Ann', 'Bob', 'Zoë'],
      ties: ['Ann-Bob 1'],
    });
  });

  it('counts arrows there and back twice', async () => {
    expect(await read('Source,Target,Type\nAnn,Bob,Directed\nBob,Ann,Directed\n')).toMatchObject({
      ties: ['Ann-Bob 1', 'Bob-Ann 1'],
    });
  });

  it.each([
    ['a list of people', 'Id,Label\n1,Ann\n', 'NOT_EDGE_LIST', 1],
    ['columns that say nothing', 'Ann,Bob,2020,3\n', 'NOT_EDGE_LIST', 1],
    ['a weight that is no number', 'from,to,weight\nAnn,Bob,veel\n', 'WRONG_TYPE', 2],
    ['a weight beyond all measure', 'from,to,weight\nAnn,Bob,1e308\n', 'WRONG_TYPE', 2],
  ])('is not %s', async (_, text, code, row) => expect(await read(text)).toEqual([[code, row]]));

  it('takes who has no tie, names and groups from a list of people', async () => {
    const nodes = await readNodeList(['Id;Label;groep\nA;Ann;x\nQ;Quirijn;y\n']);
    const reading = withNodes(await readEdgeList(['A;B\n']), nodes.ok ? nodes.nodes : []);
    expect(
      reading.ok && reading.networks[0].nodes.map(({ id, label, values }) => [id, label, values['groep']]),
    ).toEqual([
      ['A', 'Ann', 'x'],
      ['Q', 'Quirijn', 'y'],
      ['B', null, undefined],
    ]);
    expect(await readNodeList(['Id\nA\nA\n'])).toMatchObject({ ok: false, problems: [{ code: 'TWICE', row: 3 }] });
    expect(await readNodeList(['kleur\nrood\n'])).toMatchObject({ ok: false, problems: [{ code: 'NO_NAME_COLUMN' }] });
  });
});
