import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { readGraphmlNetwork } from '../graphml/read-graphml-network.js';
import { readCanvasNetwork } from '../network-canvas/read-canvas-network.js';
import { circleFromNetwork } from './circle-from-network.js';

const interview = await readFile(new URL('../../test/files/interview.graphml', import.meta.url), 'utf8');

async function circleIn(text: string) {
  const reading = circleFromNetwork(await readGraphmlNetwork([text]));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.circle;
}

describe('an interview of Network Canvas', () => {
  it('puts everyone who was named around the interviewed person', async () => {
    const { format, clientName, people } = await circleIn(interview);
    expect([format, clientName]).toEqual(['networkCanvas', 'Mia Kok']);
    expect(people.map(({ key, name, sector }) => [key.slice(-1), name, sector])).toEqual([
      ['1', 'Riet & Jan', 'family'],
      ['2', 'Ank', null],
      ['3', 'Ruud', null],
    ]);
  });

  it('has each pair once, whatever kinds of ties were drawn, and says what was left out', async () => {
    const { tiesAmong, remarks } = await circleIn(interview);
    expect(tiesAmong.map(({ from, to }) => [from.slice(-1), to.slice(-1)])).toEqual([['1', '2']]);
    expect(remarks.map(({ code, column, facts }) => [code, column, facts])).toEqual([
      ['COLUMN_UNKNOWN', 'shoe_size', {}],
      ['TIE_NOT_KEPT', null, { ties: 1 }],
    ]);
  });

  it('is the same from the CSV files of one export', async () => {
    const nodes =
      'nodeID,networkCanvasEgoUUID,networkCanvasUUID,name,family_member,shoe_size\n' +
      '1,e,a0000000-0000-4000-8000-000000000001,Riet & Jan,true,\n' +
      '2,e,a0000000-0000-4000-8000-000000000002,Ank,false,38\n3,e,a0000000-0000-4000-8000-000000000003,Ruud,,\n';
    const edges = 'edgeID,from,to,networkCanvasEgoUUID,networkCanvasUUID\n1,1,2,e,x\n2,2,1,e,y\n';
    const ego = 'networkCanvasEgoUUID,networkCanvasCaseID,full_name\ne,case 7,Mia Kok\n';
    const reading = circleFromNetwork(await readCanvasNetwork([[nodes], [edges], [ego]]));
    expect(reading.ok && reading.circle).toEqual(await circleIn(interview));
  });

  const asked = async (people: string, files: readonly (readonly [name: string, text: string])[] = []) => {
    const all = [[['x_attributeList_Person.csv', people] as const], files].flat();
    const reading = circleFromNetwork(
      await readCanvasNetwork(
        all.map(([, text]) => [text]),
        all.map(([name]) => name),
      ),
    );
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    return reading.circle;
  };

  it('takes a choice of several answers as the supports that were chosen', async () => {
    const { people, remarks } = await asked(
      'nodeID,networkCanvasEgoUUID,name,support_advice,support_company,support_money\n' +
        '1,e,Riet,true,true,false\n2,e,Ank,false,,true\n',
    );
    expect(people.map(({ supportReceived }) => supportReceived)).toEqual([['advice', 'company'], []]);
    expect(remarks.map(({ code, facts }) => [code, facts])).toEqual([['VALUE_NOT_UNDERSTOOD', { value: 'money' }]]);
  });

  it('takes no scale of another study for rings, and no group of it for sectors', async () => {
    const { people, remarks } = await asked(
      'nodeID,networkCanvasEgoUUID,name,closeness,type,group,family_member\n1,e,Riet,5,best friend,A,true\n2,e,Ank,1,,B,\n',
    );
    expect(people.map(({ ring, kind, sector }) => [ring, kind, sector])).toEqual([
      [null, 'person', 'family'],
      [null, 'person', null],
    ]);
    expect(remarks.map(({ code, column }) => [code, column])).toEqual([
      ['COLUMN_UNKNOWN', 'closeness'],
      ['COLUMN_UNKNOWN', 'type'],
      ['COLUMN_UNKNOWN', 'group'],
    ]);
  });

  it('has places and events beside people, who alone come in, and organisations as such', async () => {
    const head = 'nodeID,networkCanvasEgoUUID,name\n';
    const { people, remarks } = await asked(`${head}1,e,Riet\n`, [
      ['x_attributeList_Place.csv', `${head}2,e,Buurthuis De Eem\n`],
      ['x_attributeList_Organization.csv', `${head}3,e,Koor De Eem\n`],
    ]);
    expect(people.map(({ name, kind }) => [name, kind])).toEqual([
      ['Riet', 'person'],
      ['Koor De Eem', 'organisation'],
    ]);
    expect(remarks.map(({ code, path, facts }) => [code, path, facts])).toEqual([
      ['PERSON_NOT_KEPT', '2', { reason: 'a Place' }],
    ]);
  });

  it('with several interviews in one file asks which, by who was interviewed', async () => {
    const [start, rest] = [interview.split('<graph ')[0], interview.split('<graph ')[1]!.split('</graph>')[0]];
    const two = `${start}<graph ${rest}</graph><graph ${rest!.replace('000000000000<', '000000000009<')}</graph></graphml>`;
    const reading = circleFromNetwork(await readGraphmlNetwork([two]));
    expect(reading).toMatchObject({ ok: false, problems: [{ code: 'SEVERAL_CLIENTS', facts: { count: 2 } }] });
    const [first, second] = (reading.ok ? [] : (reading.clients ?? [])).map(({ id }) => id);
    expect(first).not.toBe(second);
    expect(circleFromNetwork(await readGraphmlNetwork([two]), second)).toMatchObject({ ok: true });
  });
});
