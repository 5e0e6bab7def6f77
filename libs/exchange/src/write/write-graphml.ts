import type { CalendarDay } from '@kring/care-network';
import { idFor } from '../import-plan/ids.js';
import type { ExchangedCircle, ImportedPerson, ImportedTie } from '../imported-circle.js';
import { photoText } from '../photo-in-file.js';
import { element, escaped, xmlDeclaration } from '../xml/write-xml.js';
import {
  clientName,
  layoutFields,
  ownFields,
  personFields,
  photoFields,
  tieFields,
  typeOfPeople,
  typeOfTies,
  type CanvasField,
} from './canvas-fields.js';
import { canvasNames, type CanvasNames } from './canvas-names.js';
import { layoutCells } from './layout-cells.js';
import { cellsOfTie, personCells } from './circle-table.js';
import { wordsIn } from './words-out.js';

/*
 * GraphML as Network Canvas exports an interview: the client in the graph itself, everyone else a node. Gephi, igraph and
 * NetworkX open it too; to them it is the network among the people around the client.
 */

const declaredFields = ({ people }: ExchangedCircle): readonly CanvasField[] => [
  clientName,
  ...ownFields,
  ...Object.values(personFields),
  ...Object.values(layoutFields),
  ...(people.some(({ photo }) => photo) ? [photoFields.photo] : []),
  ...Object.values(tieFields),
];

const declared = ({ id, name, of, type }: CanvasField): string =>
  element('key', { id, 'attr.name': name, 'attr.type': type, for: of });

/** Which variables there are: Network Canvas has the same mark on all interviews whose variables are the same. */
const codebook = (fields: readonly CanvasField[]): string =>
  idFor('network-canvas', 'codebook', ...fields.map(({ id, type }) => `${id} ${type}`));

const data = (id: string, text: string): string => (text === '' ? '' : element('data', { key: id }, escaped(text)));

function node(person: ImportedPerson, names: CanvasNames): string {
  const cells = { ...personCells(person, wordsIn.en), deceased: String(person.deceased) };
  const fields = Object.keys(personFields) as (keyof typeof personFields)[];
  const [x, y] = layoutCells(person);
  return element('node', { id: names.numberOf(person.key) }, [
    data('networkCanvasUUID', names.uuidOf(person.key)),
    data('networkCanvasType', typeOfPeople),
    data('label', person.name),
    ...fields.map((field) => data(personFields[field].id, cells[field])),
    data(layoutFields.x.id, x),
    data(layoutFields.y.id, y),
    data(photoFields.photo.id, person.photo ? photoText(person.photo) : ''),
  ]);
}

function edge(tie: ImportedTie, index: number, names: CanvasNames): string {
  const cells = cellsOfTie(tie, wordsIn.en);
  const [source, target] = [names.numberOf(tie.from), names.numberOf(tie.to)];
  return element('edge', { id: index + 1, source, target }, [
    data('networkCanvasUUID', names.uuidOfTie(index)),
    data('networkCanvasType', typeOfTies),
    data('networkCanvasSourceUUID', names.uuidOf(tie.from)),
    data('networkCanvasTargetUUID', names.uuidOf(tie.to)),
    ...Object.entries(tieFields).map(([field, { id }]) => data(id, cells[field] ?? '')),
  ]);
}

const graphAttributes = (names: CanvasNames, fields: readonly CanvasField[]): Readonly<Record<string, string>> => ({
  edgedefault: 'undirected',
  'nc:caseId': names.caseId,
  'nc:sessionUUID': names.session,
  'nc:protocolName': names.protocol,
  'nc:protocolUID': idFor('network-canvas', 'protocol', names.protocol),
  'nc:codebookHash': codebook(fields),
  'nc:sessionExportTime': names.exportedAt,
});

const spaces = {
  xmlns: 'http://graphml.graphdrawing.org/xmlns',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': 'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
  'xmlns:nc': 'http://schema.networkcanvas.com/xmlns',
};

/** Writes a circle as GraphML in the manner of Network Canvas. */
export function writeGraphml(circle: ExchangedCircle, today: CalendarDay): string {
  const names = canvasNames(circle, today);
  const fields = declaredFields(circle);
  const graph = element('graph', graphAttributes(names, fields), [
    data('networkCanvasUUID', names.ego),
    data(clientName.id, circle.clientName ?? ''),
    ...circle.people.map((person) => node(person, names)),
    ...circle.tiesAmong.map((tie, index) => edge(tie, index, names)),
  ]);
  return xmlDeclaration + element('graphml', spaces, [...fields.map(declared), graph]);
}
