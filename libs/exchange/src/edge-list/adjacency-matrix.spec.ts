import { describe, expect, it } from '@jest/globals';
import { fileKindOf } from '../file-kind.js';
import { readEdgeList } from './read-edge-list.js';

async function networkIn(text: string) {
  const reading = await readEdgeList([text]);
  if (!reading.ok) return reading.problems;
  const { nodes, ties, remarks } = reading.networks[0];
  return {
    people: nodes.map(({ id }) => id).join(' '),
    ties: ties.map(({ from, to, weight }) => `${from}-${to} ${weight}`),
    remarks: remarks.length,
  };
}

describe('a table of everybody by everybody', () => {
  it('has each pair once where both halves say the same, and whoever is tied to nobody', async () => {
    expect(await networkIn('wie,Ank,Bo,Cas\nAnk,0,1,0\nBo,1,0,0\nCas,0,0,0\n')).toEqual({
      ...{ people: 'Ank Bo Cas', ties: ['Ank-Bo 1'], remarks: 0 },
    });
  });

  it('may have strengths with decimal commas, empty cells, and rows in another order', async () => {
    expect(await networkIn(';Ank;Bo\nBo;2,5;\nAnk;;2,5\n')).toEqual({
      ...{ people: 'Ank Bo', ties: ['Ank-Bo 2.5'], remarks: 0 },
    });
  });

  it('has arrows where the halves differ, or one is empty', async () => {
    expect(await networkIn(',Ank,Bo,Cas\nAnk,0,1,1\nBo,3,0,0\nCas,0,0,0\n')).toEqual({
      ...{ people: 'Ank Bo Cas', ties: ['Ank-Bo 1', 'Ank-Cas 1', 'Bo-Ank 3'], remarks: 0 },
    });
  });

  it('says nothing by who is tied to themselves', async () => {
    expect(await networkIn('"","Ank","Bo"\n"Ank",1,1\n"Bo",1,1\n')).toEqual({
      ...{ people: 'Ank Bo', ties: ['Ank-Bo 1'], remarks: 2 },
    });
  });

  it('may have no corner, as R writes it, and may be of one person', async () => {
    expect(await networkIn('"Ank","Bo"\n"Ank",0,1\n"Bo",1,0\n')).toMatchObject({ ties: ['Ank-Bo 1'] });
    expect(await networkIn(';Ank\nAnk;0\n')).toEqual({ people: 'Ank', ties: [], remarks: 0 });
  });

  it.each([',Ank,Bo\nAnk,0,1\nBo,1,0\nCas,1,1\n', 'naam,Ank,Bo\nAnk,0,1\nBo,1,0\nCas,0,0\n'])(
    'is a list of ties no more when the table is not square: %#',
    async (text) => {
      expect(await networkIn(text)).toEqual([expect.objectContaining({ code: 'NOT_EDGE_LIST' })]);
    },
  );

  it('is not what a list of ties among numbers is', async () => {
    expect(await networkIn('1,2\n2,3\n')).toEqual({ people: '1 2 3', ties: ['1-2 1', '2-3 1'], remarks: 0 });
    expect(await networkIn('1,2,5\n2,3,1\n')).toEqual({ people: '1 2 3', ties: ['1-2 5', '2-3 1'], remarks: 0 });
    expect(await networkIn('10;20;0,5\n10;30;1\n20;30;2\n')).toMatchObject({
      ties: ['10-20 0.5', '10-30 1', '20-30 2'],
    });
  });

  it('is known by what is in it, also under a heading that people have elsewhere', () => {
    expect(fileKindOf('x.csv', 'Naam;Ank;Bo\nAnk;0;1\nBo;1;0\n')).toBe('edgeList');
    expect(fileKindOf('x.csv', 'Naam;Ring\nAnk;1\nBo;2\n')).toBe('roster');
  });
});
