import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { justNamed, writeCircle } from '@kring/exchange';
import { copyFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { answer, buildKring, codes, Desk, filesToImport, problems, type Said } from '../testing/desk.js';

let desk: Desk;

beforeAll(buildKring, 5 * 60_000);

beforeEach(async () => {
  desk = await Desk.set();
});

afterEach(() => desk.clear());

type Numbers = Readonly<Record<string, number | null>>;

/** Rounded as they are published. */
const measured = (said: Said): Numbers =>
  Object.fromEntries(
    Object.entries(answer(said) as Numbers).map(([key, value]) => [
      key,
      value === null ? null : Math.round(value * 10_000) / 10_000,
    ]),
  );

const borgatti = ['AB', 'AF', 'AG', 'AE', 'EG', 'FG', 'BG', 'BD', 'DG', 'GC'].map(
  (pair) => [...pair] as [string, string],
);
const weights = [2, 3, 5, 2, 8, 3, 4, 1, 3, 10];

const edgeList = (heading: string, weighted: boolean): string =>
  `${heading}\n${borgatti.map((pair, tie) => [...pair, ...(weighted ? [weights[tie]] : [])].join(';')).join('\n')}\n`;

const graphml = (
  edges: readonly (readonly [string, string])[],
  groups: Readonly<Record<string, string>> = {},
): string => {
  const nodes = [...new Set(edges.flat())].map(
    (id) => `<node id="${id}">${groups[id] ? `<data key="d0">${groups[id]}</data>` : ''}</node>`,
  );
  const ties = edges.map(([source, target]) => `<edge source="${source}" target="${target}"/>`);
  return `<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">
    <key id="d0" for="node" attr.name="group" attr.type="string"/>
    <graph edgedefault="undirected">${nodes.join('')}${ties.join('')}</graph></graphml>`;
};

describe('kring measures of a file that holds more', () => {
  it('reads a table of everybody by everybody as the list of its ties', async () => {
    const people = [...new Set(borgatti.flat())];
    const cell = (one: string, other: string) =>
      weights[borgatti.findIndex((pair) => pair.includes(one) && pair.includes(other) && one !== other)] ?? 0;
    const rows = people.map((one) => [one, ...people.map((other) => cell(one, other))].join(';'));
    await writeFile(desk.path('matrix.csv'), [['', ...people].join(';'), ...rows].join('\n'));
    await writeFile(desk.path('list.csv'), edgeList('van;naar;gewicht', true));
    const said = await desk.kring(['measures', 'matrix.csv', '--ego', 'A']);
    expect(measured(said)).toEqual(measured(await desk.kring(['measures', 'list.csv', '--ego', 'A'])));
  });

  it('reads the tables of an interview in a zip, as Network Canvas hands them out', async () => {
    const people = ['Ank', 'Bo', 'Cas'].map((name) => justNamed(name, name));
    const circle = { clientName: 'Mia', people, tiesAmong: [{ from: 'Ank', to: 'Bo' }] };
    const tables = writeCircle(circle, 'canvas-csv', { language: 'nl', today: '2026-11-24' });
    await writeFile(desk.path('talk.zip'), tables);
    expect(measured(await desk.kring(['measures', 'talk.zip']))).toMatchObject({
      ...{ size: 3, ties: 1, isolates: 1, components: 2, effectiveSize: 2.3333 },
    });
  });

  it('says that a tie among three was left out', async () => {
    const three = '<hyperedge><endpoint node="X"/><endpoint node="Y"/></hyperedge></graph>';
    await writeFile(desk.path('hyper.graphml'), graphml([['X', 'Y']]).replace('</graph>', three));
    const said = await desk.kring(['measures', 'hyper.graphml']);
    expect([measured(said)['ties'], said.stderr.includes('1 ties were left out')]).toEqual([1, true]);
  });
});

describe('kring measures', () => {
  it('prints every measure of one person in a list of ties, as published', async () => {
    await writeFile(desk.path('borgatti.csv'), edgeList('van;naar', false));
    const said = await desk.kring(['measures', 'borgatti.csv', '--ego', 'A']);
    expect([said.exitCode, measured(said)]).toEqual([
      0,
      {
        size: 4,
        ties: 3,
        density: 0.5,
        effectiveSize: 2.5,
        efficiency: 0.625,
        constraint: 0.5955,
        eiIndex: null,
        diversity: null,
        isolates: 0,
        components: 1,
      },
    ]);
  });

  it('counts weights, unless told not to', async () => {
    await writeFile(desk.path('weighted.csv'), edgeList('source;target;weight', true));
    const said = await desk.kring(['measures', 'weighted.csv', '--ego', 'G']);
    expect(measured(said)).toMatchObject({ effectiveSize: 5.4717, constraint: 0.2989 });
    const flat = await desk.kring(['measures', 'weighted.csv', '--ego', 'G', '--unweighted']);
    expect(measured(flat)).toMatchObject({ effectiveSize: 4.6667, constraint: 0.4003 });
  });

  it('counts who died and says so, or leaves them out as the screens do', async () => {
    const heading = 'naam;sector;overleden\n';
    await writeFile(desk.path('kring.csv'), `${heading}Ans;familie;\nBert;familie;\nCor;vrienden;ja\n`);
    const all = await desk.kring(['measures', 'kring.csv']);
    expect(measured(all)).toMatchObject({ size: 3, diversity: 0.4444 });
    expect(all.stderr).toContain('1 who died count; the screens of Kring leave them out: --without-deceased.');
    const living = await desk.kring(['measures', 'kring.csv', '--without-deceased']);
    expect(measured(living)).toMatchObject({ size: 2, diversity: 0 });
    expect(living.stderr).not.toContain('died');
  });

  it('measures one of several networks, by its name or its number', async () => {
    const graph = (id: string, ...nodes: readonly string[]) =>
      `<graph id="${id}" edgedefault="undirected">${nodes.map((node) => `<node id="${node}"/>`).join('')}</graph>`;
    await writeFile(desk.path('two.graphml'), `<graphml>${graph('north', 'a')}${graph('south', 'a', 'b')}</graphml>`);
    const size = async (...more: readonly string[]) => {
      const said = await desk.kring(['measures', 'two.graphml', ...more]);
      return said.exitCode === 0 ? answer(said) : codes(said);
    };
    expect(await size()).toEqual(['EGO']);
    expect(await size('--network', 'south')).toMatchObject({ size: 2 });
    expect(await size('--network', '1')).toMatchObject({ size: 1 });
    expect(await size('--network', 'west')).toEqual(['EGO']);
  });

  it('takes people without ties and groups from a list of people', async () => {
    await writeFile(desk.path('ties.csv'), 'Source;Target\nA;B\n');
    await writeFile(desk.path('people.csv'), 'Id;Label;Groep\nA;Ann;x\nB;Bob;y\nQ;Quirijn;x\n');
    const said = await desk.kring(['measures', 'ties.csv', '--nodes', 'people.csv']);
    expect(answer(said)).toMatchObject({ size: 3, ties: 1, isolates: 1, eiIndex: 1 });
  });

  it('measures a network without an ego as a whole, and says so', async () => {
    await writeFile(desk.path('whole.graphml'), graphml(borgatti, { A: 'x', B: 'x', G: 'y' }));
    const said = await desk.kring(['measures', 'whole.graphml']);
    expect(measured(said)).toMatchObject({ size: 7, ties: 10, density: 0.4762, effectiveSize: null, eiIndex: 0.3333 });
    expect(said.stderr).toContain('--ego A, B, F, G, E, D, C');
  });

  it('measures a roster and an easyNWK map around the client', async () => {
    const roster = await desk.kring(['measures', path.join(filesToImport, 'kring-van-mia.csv')]);
    expect(measured(roster)).toMatchObject({ size: 5, ties: 2, components: 3, diversity: 0.625 });
    const map = await desk.kring(['measures', path.join(filesToImport, 'netzwerk-von-lena.json')]);
    expect(measured(map)).toMatchObject({ size: 6, ties: 2 });
  });

  it('names everyone when the ego is nobody in the file', async () => {
    await writeFile(desk.path('borgatti.csv'), edgeList('van;naar', false));
    const said = await desk.kring(['measures', 'borgatti.csv', '--ego', 'Q']);
    expect([said.exitCode, problems(said)]).toEqual([
      2,
      [{ code: 'EGO', message: '--ego Q is nobody in this file. Choose one of: A, B, F, G, E, D, C.' }],
    ]);
  });

  it.each([
    ['empty.csv', '', 'EMPTY'],
    ['letter.csv', 'Lieve Mia,\nhoe gaat het?\nkom, je, weer, eens\n', 'NOT_EDGE_LIST'],
    ['cut.graphml', graphml(borgatti).slice(0, 300), 'CUT_OFF'],
    ['bad.graphml', '<graphml><graph></graphml>', 'NOT_XML'],
    ['other.graphml', '<svg/>', 'NOT_GRAPHML'],
    ['edge.graphml', '<graphml><graph><node id="a"/><edge source="a" target="b"/></graph></graphml>', 'UNKNOWN_PERSON'],
    ['laughs.graphml', '<!DOCTYPE g [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><graphml>&b;</graphml>', 'XML_ENTITIES'],
    ['reads.graphml', '<!DOCTYPE g [<!ENTITY a SYSTEM "file:///etc/passwd">]><graphml>&a;</graphml>', 'XML_ENTITIES'],
    ['deep.graphml', '<a>'.repeat(5_000), 'TOO_DEEP'],
    ['negative.csv', 'from,to,weight\na,b,-1\n', 'WRONG_TYPE'],
    ['broken.json', '{"versions": [', 'CUT_OFF'],
  ])('refuses %s', async (name, text, code) => {
    await writeFile(desk.path(name), text);
    const said = await desk.kring(['measures', name]);
    expect([said.exitCode, codes(said)]).toEqual([2, [code]]);
    expect(said.stderr).toContain(code);
  });

  it('refuses a file that is too large for a circle', async () => {
    await writeFile(desk.path('large.csv'), 'a,b\n'.repeat(3_000_000));
    const said = await desk.kring(['measures', 'large.csv']);
    expect([said.exitCode, codes(said)]).toEqual([2, ['TOO_LARGE']]);
  });
});

const conformanceData = process.env['KRING_CONFORMANCE_DATA'];
if (conformanceData) {
  describe('files that other programs wrote', () => {
    it('give the same measures from the GraphML and the CSV of one interview', async () => {
      const folder = path.join(conformanceData, 'netcanvas');
      const files = (await readdir(folder)).filter((name) => name.startsWith('case_1_'));
      const said = await Promise.all(files.map((name) => desk.kring(['measures', path.join(folder, name)])));
      const expected = { size: 9, ties: 14, density: 0.3889, effectiveSize: 5.8889, constraint: 0.3439, isolates: 0 };
      said.forEach((one) => expect(measured(one)).toMatchObject(expected));
      expect(files).toHaveLength(4);
    });

    it('gives what is known of a list of ties that stands alone', async () => {
      const folder = path.join(conformanceData, 'netcanvas');
      const name = (await readdir(folder)).find((file) => /^case_2_.*edgeList/.test(file))!;
      await copyFile(path.join(folder, name), desk.path(name));
      expect(measured(await desk.kring(['measures', name]))).toMatchObject({ size: 3, ties: 2, isolates: 0 });
    });

    it('measures the map that easyNWK saved', async () => {
      const said = await desk.kring(['measures', path.join(conformanceData, 'easynwk/Rosa_Braunsteigl-Mueller.json')]);
      expect(measured(said)).toMatchObject({ size: 10, ties: 5, density: 0.1111, effectiveSize: 9, efficiency: 0.9 });
    });
  });
}
