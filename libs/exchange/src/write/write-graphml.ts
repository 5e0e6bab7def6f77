import type { ExchangedCircle, ImportedPerson, ImportedTie } from '../imported-circle.js';
import { element, escaped, xmlDeclaration } from '../xml/write-xml.js';
import { cellsOfTie, personCells } from './circle-table.js';
import { wordsIn } from './words-out.js';

/*
 * GraphML as Network Canvas exports an interview: the client in the graph itself, everyone else a node. Gephi, igraph and
 * NetworkX open it too; to them it is the network among the people around the client.
 */

interface Key {
  readonly id: string;
  readonly type: 'string' | 'int' | 'boolean';
  readonly of: 'node' | 'edge' | 'all' | 'graph';
}

const key = (id: string, of: Key['of'], type: Key['type'] = 'string'): Key => ({ id, of, type });

/** The fields of people and ties, under names that the import understands as headings of a roster. */
const personKeys = {
  name: key('name', 'all'),
  ring: key('ring', 'node', 'int'),
  sector: key('sector', 'node'),
  birthYear: key('birth_year', 'node', 'int'),
  kind: key('kind', 'node'),
  deceased: key('deceased', 'node', 'boolean'),
  speaks: key('languages', 'node'),
  certificateUntil: key('certificate_until', 'node'),
  note: key('note', 'node'),
  home: key('area', 'node'),
  skills: key('skills', 'node'),
  consents: key('consent', 'node'),
  symbol: key('symbol', 'node'),
} as const;

const tieKeys = {
  role: key('role', 'all'),
  quality: key('quality', 'all'),
  supportReceived: key('support', 'all'),
  supportGiven: key('support_by_client', 'all'),
  contactFrequency: key('contact_frequency', 'all'),
  lastContactOn: key('last_contact', 'all'),
} as const;

const canvasKeys = [
  key('label', 'all'),
  key('networkCanvasType', 'all'),
  key('networkCanvasUUID', 'all'),
  key('networkCanvasSourceUUID', 'edge'),
  key('networkCanvasTargetUUID', 'edge'),
];

const declared = [...canvasKeys, ...Object.values(personKeys), ...Object.values(tieKeys)].map(({ id, of, type }) =>
  element('key', { id, 'attr.name': id, 'attr.type': type, for: of }),
);

const data = (id: string, text: string): string => (text === '' ? '' : element('data', { key: id }, escaped(text)));

function node(person: ImportedPerson): string {
  const cells = { ...personCells(person, wordsIn.en), deceased: String(person.deceased) };
  const keys = { ...personKeys, ...tieKeys };
  return element('node', { id: person.key }, [
    data('networkCanvasUUID', person.key),
    data('networkCanvasType', 'Person'),
    data('label', person.name),
    ...(Object.keys(keys) as (keyof typeof keys)[]).map((field) => data(keys[field].id, cells[field])),
  ]);
}

function edge(tie: ImportedTie, index: number): string {
  const cells = cellsOfTie(tie, wordsIn.en);
  return element('edge', { id: `tie-${index + 1}`, source: tie.from, target: tie.to }, [
    data('networkCanvasUUID', `tie-${index + 1}`),
    data('networkCanvasType', 'knows'),
    data('networkCanvasSourceUUID', tie.from),
    data('networkCanvasTargetUUID', tie.to),
    ...Object.entries(tieKeys).map(([field, { id }]) => data(id, cells[field] ?? '')),
  ]);
}

/** Writes a circle as GraphML in the manner of Network Canvas. */
export function writeGraphml(circle: ExchangedCircle): string {
  const graph = element(
    'graph',
    { edgedefault: 'undirected', 'nc:caseId': circle.clientName ?? 'client', 'nc:protocolName': 'Kring' },
    [
      data('networkCanvasUUID', 'client'),
      data('name', circle.clientName ?? ''),
      ...circle.people.map(node),
      ...circle.tiesAmong.map(edge),
    ],
  );
  return (
    xmlDeclaration +
    element(
      'graphml',
      { xmlns: 'http://graphml.graphdrawing.org/xmlns', 'xmlns:nc': 'http://schema.networkcanvas.com/xmlns' },
      [...declared, graph],
    )
  );
}
