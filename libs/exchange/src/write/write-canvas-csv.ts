import type { CalendarDay } from '@kring/care-network';
import { strToU8, zipSync } from 'fflate';
import type { ExchangedCircle } from '../imported-circle.js';
import { personFields, photoFields, tieFields, typeOfPeople, typeOfTies } from './canvas-fields.js';
import { canvasNames, type CanvasNames } from './canvas-names.js';
import { layoutX, layoutY } from '../network/layout-coordinates.js';
import { layoutCells } from './layout-cells.js';
import { cellsOfTie, personCells } from './circle-table.js';
import { csvOf } from './csv-cells.js';
import { photoCells, photoColumnsFor } from './photo-cells.js';
import { wordsIn } from './words-out.js';

/*
 * The CSV files of one interview as Network Canvas hands them out: who was interviewed, the people, and the ties, in a zip.
 */

type Rows = readonly (readonly string[])[];

const own = [
  ...['networkCanvasEgoUUID', 'networkCanvasCaseID', 'networkCanvasSessionID', 'networkCanvasProtocolName'],
  ...['sessionStart', 'sessionFinish', 'sessionExported', 'name'],
];

/** When the talk began and ended is not known. */
const egoRows = ({ clientName }: ExchangedCircle, names: CanvasNames): Rows => [
  own,
  [names.ego, names.caseId, names.session, names.protocol, '', '', names.exportedAt, clientName ?? ''],
];

function peopleRows({ people }: ExchangedCircle, names: CanvasNames): Rows {
  const fields = Object.keys(personFields) as (keyof typeof personFields)[];
  const photos = photoColumnsFor(people);
  const rows = people.map((person) => {
    const cells = { ...personCells(person, wordsIn.en), deceased: String(person.deceased) };
    const [number, uuid] = [String(names.numberOf(person.key)), names.uuidOf(person.key)];
    const ofPhoto = photoCells(person);
    return [
      ...[number, names.ego, uuid, ...fields.map((field) => cells[field]), ...layoutCells(person)],
      ...photos.map((column) => ofPhoto[column]),
    ];
  });
  const headings = [
    ...['nodeID', 'networkCanvasEgoUUID', 'networkCanvasUUID', ...fields.map((field) => personFields[field].name)],
    ...[layoutX, layoutY, ...photos.map((column) => photoFields[column].name)],
  ];
  return [headings, ...rows];
}

const endHeadings = [
  ...['edgeID', 'from', 'to', 'networkCanvasEgoUUID', 'networkCanvasUUID'],
  ...['networkCanvasSourceUUID', 'networkCanvasTargetUUID'],
];

function tieRows({ tiesAmong }: ExchangedCircle, names: CanvasNames): Rows {
  const fields = Object.keys(tieFields) as (keyof typeof tieFields)[];
  const rows = tiesAmong.map((tie, index) => {
    const cells = cellsOfTie(tie, wordsIn.en);
    const numbers = [index + 1, names.numberOf(tie.from), names.numberOf(tie.to)].map(String);
    const ends = [names.ego, names.uuidOfTie(index), names.uuidOf(tie.from), names.uuidOf(tie.to)];
    return [...numbers, ...ends, ...fields.map((field) => cells[field] ?? '')];
  });
  return [[...endHeadings, ...fields.map((field) => tieFields[field].name)], ...rows];
}

/** Zips keep local time to two seconds; the same circle has to give the same file. */
const noTime = new Date(2000, 0, 1);

/** Writes a circle as the CSV files of an interview, in a zip. Their names name nobody. */
export function writeCanvasCsv(circle: ExchangedCircle, today: CalendarDay): Uint8Array {
  const names = canvasNames(circle, today);
  const tables: Readonly<Record<string, Rows>> = {
    ego: egoRows(circle, names),
    [`attributeList_${typeOfPeople}`]: peopleRows(circle, names),
    [`edgeList_${typeOfTies}`]: tieRows(circle, names),
  };
  const files = Object.entries(tables).map(
    ([what, rows]) => [`kring_${names.session}_${what}.csv`, strToU8(csvOf(rows, ','))] as const,
  );
  return zipSync(Object.fromEntries(files), { mtime: noTime });
}
