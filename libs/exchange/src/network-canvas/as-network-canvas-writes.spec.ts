import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readCircle } from '../read/read-circle.js';
import { justNamed, type ExchangedCircle } from '../imported-circle.js';
import { writeCircle } from '../write/write-circle.js';
import { childrenOf, type XmlElement } from '../xml/xml-element.js';
import { parseXml } from '../xml/parse-xml.js';

/*
 * What readers of Network Canvas (its own scripts, egor and ideanet in R, igraph) rely on in an export: the same namespaces,
 * the same marks of the interview, numbers from 1 as ids, a UUID and a type with everything, every value under a declared key.
 */

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function rootOf(graphml: string): XmlElement {
  const xml = parseXml(graphml);
  if (!xml.ok) throw new Error(JSON.stringify(xml.problem));
  return xml.root;
}

const dataIn = (element: XmlElement): Readonly<Record<string, string>> =>
  Object.fromEntries(childrenOf(element, 'data').map(({ attributes, text }) => [attributes['key'] ?? '', text]));

const has = (element: XmlElement, of: string, keys: readonly XmlElement[]): readonly string[] =>
  Object.keys(dataIn(element)).filter(
    (name) =>
      !keys.some(({ attributes }) => attributes['id'] === name && ['all', of].includes(attributes['for'] ?? '')),
  );

const own = ['label', 'networkCanvasType', 'networkCanvasUUID', 'networkCanvasTargetUUID', 'networkCanvasSourceUUID'];

/** When the talk began and ended; Kring does not know, and Network Canvas leaves them out too when it does not. */
const mayMiss = ['nc:sessionStartTime', 'nc:sessionFinishTime'];

/** What a reader relies on, without what was asked in the interview. */
function shapeOf(graphml: string) {
  const root = rootOf(graphml);
  const [graph] = childrenOf(root, 'graph');
  const keys = childrenOf(root, 'key');
  const [nodes, edges] = [childrenOf(graph!, 'node'), childrenOf(graph!, 'edge')];
  return {
    root: Object.entries(root.attributes)
      .map(([name, value]) => [name, value.split(/\s+/).join(' ')])
      .toSorted(),
    graph: Object.keys(graph!.attributes)
      .filter((name) => !mayMiss.includes(name))
      .toSorted(),
    direction: graph!.attributes['edgedefault'],
    session: uuid.test(graph!.attributes['nc:sessionUUID'] ?? ''),
    exported: moment.test(graph!.attributes['nc:sessionExportTime'] ?? ''),
    ego: uuid.test(dataIn(graph!)['networkCanvasUUID'] ?? ''),
    own: keys
      .filter(({ attributes }) => own.includes(attributes['id'] ?? ''))
      .map(({ attributes }) => attributes)
      .toSorted((one, other) => (one['id']! < other['id']! ? -1 : 1)),
    types: keys.every(({ attributes }) =>
      ['string', 'int', 'double', 'float', 'boolean'].includes(attributes['attr.type']!),
    ),
    names: keys.every(({ attributes }) => /^[\w.:-]+$/.test(attributes['id']!)),
    numbered: nodes.every(({ attributes }, index) => attributes['id'] === String(index + 1)),
    marked: nodes
      .map(dataIn)
      .every((data) => uuid.test(data['networkCanvasUUID']!) && data['networkCanvasType'] !== ''),
    tied: edges.every((edge) => {
      const [one, other] = [edge.attributes['source'], edge.attributes['target']].map((id) => nodes[Number(id) - 1]);
      const data = dataIn(edge);
      return (
        uuid.test(data['networkCanvasUUID']!) &&
        data['networkCanvasSourceUUID'] === dataIn(one!)['networkCanvasUUID'] &&
        data['networkCanvasTargetUUID'] === dataIn(other!)['networkCanvasUUID']
      );
    }),
    undeclared: [
      ...has(graph!, 'graph', keys),
      ...nodes.flatMap((node) => has(node, 'node', keys)),
      ...edges.flatMap((edge) => has(edge, 'edge', keys)),
    ],
  };
}

/** The headings that every export has, by the kind of table. */
const headingsOf = {
  ego: [
    ...['networkCanvasEgoUUID', 'networkCanvasCaseID', 'networkCanvasSessionID', 'networkCanvasProtocolName'],
    ...['sessionStart', 'sessionFinish', 'sessionExported'],
  ],
  attributeList: ['nodeID', 'networkCanvasEgoUUID', 'networkCanvasUUID', 'name'],
  edgeList: [
    ...['edgeID', 'from', 'to', 'networkCanvasEgoUUID', 'networkCanvasUUID'],
    ...['networkCanvasSourceUUID', 'networkCanvasTargetUUID'],
  ],
} as const;

/** The tables of an export by kind: the first headings, and how many rows there are. */
const tablesIn = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(files)
      .map(([name, text]): [string, string] => [name.replace(/^.*_(ego|attributeList|edgeList).*\.csv$/, '$1'), text])
      .map(([kind, text]) => {
        const [first = '', ...rows] = text.trim().split(/\r?\n/);
        const most = headingsOf[kind as keyof typeof headingsOf].length;
        return [kind, { headings: first.split(',').slice(0, most), rows: rows.length }];
      }),
  );

const today = '2026-11-24';
const written = (circle: ExchangedCircle) => String(writeCircle(circle, 'graphml', { language: 'nl', today }));
const tablesOut = (circle: ExchangedCircle) =>
  Object.fromEntries(
    Object.entries(unzipSync(writeCircle(circle, 'canvas-csv', { language: 'nl', today }) as Uint8Array)).map(
      ([name, bytes]) => [name, strFromU8(bytes)],
    ),
  );

const circle: ExchangedCircle = {
  clientName: 'Mia Kok',
  people: [{ ...justNamed('P1', 'P1'), ring: 2 }, justNamed('01890a5d-ac96-774b-bcce-b302099a8057', '=Jan & <Piet>')],
  tiesAmong: [{ from: 'P1', to: '01890a5d-ac96-774b-bcce-b302099a8057' }],
};

describe('a circle in the manner of Network Canvas', () => {
  it('has what readers rely on, ids that are no UUID too', () => {
    expect(shapeOf(written(circle))).toMatchObject({
      ...{ session: true, exported: true, ego: true, types: true, names: true },
      ...{ numbered: true, marked: true, tied: true, undeclared: [], direction: 'undirected' },
    });
  });

  it('has the tables of an export, named by the interview and not by anyone', () => {
    const tables = tablesOut(circle);
    expect(tablesIn(tables)).toEqual({
      ego: { headings: headingsOf.ego, rows: 1 },
      attributeList: { headings: headingsOf.attributeList, rows: 2 },
      edgeList: { headings: headingsOf.edgeList, rows: 1 },
    });
    const names = Object.keys(tables);
    expect(
      names.every((name) => /^kring_[0-9a-f-]{36}_(ego|attributeList_Person|edgeList_knows)\.csv$/.test(name)),
    ).toBe(true);
  });

  it('tells two circles without names apart', () => {
    const other = { ...circle, people: circle.people.map((person) => ({ ...person, ring: 1 as const })) };
    const idsIn = (of: ExchangedCircle) => written(of).match(/sessionUUID="([^"]*)"/)?.[1];
    expect(idsIn(circle)).toBe(idsIn(circle));
    expect(idsIn(other)).not.toBe(idsIn(circle));
  });
});

const conformanceData = process.env['KRING_CONFORMANCE_DATA'];
if (conformanceData) {
  const folder = path.join(conformanceData, 'netcanvas');
  const cases = readdirSync(folder).filter((name) => name.endsWith('.graphml'));
  const given = (name: string) => ({ name, bytes: readFileSync(path.join(folder, name)) });

  describe('an export of Network Canvas that comes in and goes out again', () => {
    it.each(cases)('%s has the form that it had, and everyone with the ids that they had', async (name) => {
      const reading = await readCircle([given(name)]);
      if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
      const [real, ours] = [String(given(name).bytes), written(reading.circle)];
      expect(shapeOf(ours)).toEqual(shapeOf(real));
      const ids = (graphml: string) =>
        childrenOf(childrenOf(rootOf(graphml), 'graph')[0]!, 'node').map((node) => dataIn(node)['networkCanvasUUID']);
      expect(ids(ours)).toEqual(ids(real));
    });

    it.each(cases)('%s is the same from its tables, which go out as they came', async (name) => {
      const start = name.replace('.graphml', '_');
      const files = readdirSync(folder).filter((each) => each.startsWith(start) && each.endsWith('.csv'));
      const [fromTables, fromGraph] = [await readCircle(files.map(given)), await readCircle([given(name)])];
      if (!fromTables.ok || !fromGraph.ok) throw new Error(JSON.stringify([fromTables, fromGraph]));
      expect(fromTables.circle.people).toEqual(fromGraph.circle.people);
      const real = tablesIn(Object.fromEntries(files.map((each) => [each, String(given(each).bytes)])));
      const ours = tablesIn(tablesOut(fromTables.circle));
      expect(ours['ego']).toEqual(real['ego']);
      expect(ours['attributeList']).toEqual(real['attributeList']);
      expect(ours['edgeList']?.headings).toEqual(real['edgeList']?.headings);
    });
  });
}
