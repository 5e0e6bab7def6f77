import { strToU8, zipSync } from 'fflate';
import type { ExchangedCircle } from '../imported-circle.js';
import { element, escaped, xmlDeclaration } from '../xml/write-xml.js';
import { peopleTable, photosTable, tiesTable, type Table } from './circle-table.js';
import { wordsIn, type ExportLanguage } from './words-out.js';

/*
 * A workbook of plain text cells (ECMA-376 part 1). Every cell is text, so none is ever a formula.
 */

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** 0 is A, 26 is AA. */
const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

const bold = 1;

function cell(text: string, column: number, row: number): string {
  if (text === '') return '';
  const inside = `<is><t xml:space="preserve">${escaped(text)}</t></is>`;
  return element('c', { r: `${columnName(column)}${row}`, s: row === 1 ? bold : undefined, t: 'inlineStr' }, inside);
}

function sheet(table: Table): string {
  const rows = table.map((cells, index) =>
    element(
      'row',
      { r: index + 1 },
      cells.map((text, column) => cell(text, column, index + 1)),
    ),
  );
  const pane = element('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' });
  const views = element('sheetViews', {}, element('sheetView', { workbookViewId: 0 }, pane));
  const columns = element(
    'cols',
    {},
    element('col', { min: 1, max: table[0]?.length ?? 1, width: 18, customWidth: 1 }),
  );
  return xmlDeclaration + element('worksheet', { xmlns: main }, [views, columns, element('sheetData', {}, rows)]);
}

const styles =
  xmlDeclaration +
  `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/>' +
  '<xf xfId="0" fontId="1" applyFont="1"/></cellXfs></styleSheet>';

const relation = (id: string, type: string, target: string): string =>
  element('Relationship', { Id: id, Type: `${relationships}/${type}`, Target: target });

const relationsFile = (relations: readonly string[]): string =>
  xmlDeclaration + element('Relationships', { xmlns: packageRelationships }, relations);

function contentTypes(sheets: number): string {
  const override = (part: string, type: string) => element('Override', { PartName: part, ContentType: type });
  return (
    xmlDeclaration +
    element('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, [
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      override('/xl/workbook.xml', `${sheetType}.sheet.main+xml`),
      override('/xl/styles.xml', `${sheetType}.styles+xml`),
      ...Array.from({ length: sheets }, (_, index) =>
        override(`/xl/worksheets/sheet${index + 1}.xml`, `${sheetType}.worksheet+xml`),
      ),
    ])
  );
}

interface NamedTable {
  readonly name: string;
  readonly table: Table;
}

function workbook(tables: readonly NamedTable[]): Readonly<Record<string, string>> {
  const sheets = tables.map(({ name }, index) =>
    element('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }),
  );
  return {
    '[Content_Types].xml': contentTypes(tables.length),
    '_rels/.rels': relationsFile([relation('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml':
      xmlDeclaration + element('workbook', { xmlns: main, 'xmlns:r': relationships }, element('sheets', {}, sheets)),
    'xl/_rels/workbook.xml.rels': relationsFile([
      ...tables.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
      relation(`rId${tables.length + 1}`, 'styles', 'styles.xml'),
    ]),
    'xl/styles.xml': styles,
    ...Object.fromEntries(tables.map(({ table }, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet(table)])),
  };
}

/** The earliest moment that a zip can hold: the same circle gives the same bytes. */
const noMoment = new Date(Date.UTC(1980, 0, 2));

/** Writes a circle as a workbook: people on the first sheet; ties among them and photos, when there are any, on sheets of their own. */
export function writeXlsx(circle: ExchangedCircle, language: ExportLanguage): Uint8Array {
  const words = wordsIn[language];
  const files = workbook([
    { name: words.peopleSheet, table: peopleTable(circle, words) },
    ...(circle.tiesAmong.length > 0 ? [{ name: words.tiesSheet, table: tiesTable(circle, words) }] : []),
    ...(circle.people.some(({ photo }) => photo)
      ? [{ name: words.photosSheet, table: photosTable(circle, words) }]
      : []),
  ]);
  const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(bytes, { mtime: noMoment });
}
