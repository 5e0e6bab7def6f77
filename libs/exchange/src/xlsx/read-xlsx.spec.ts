import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { FileReading } from '../imported-circle.js';
import { readXlsx } from './read-xlsx.js';

const sheet = (rows: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;

const parts = (rows: string, more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
  'xl/workbook.xml': '<workbook><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
  'xl/worksheets/sheet1.xml': sheet(rows),
  ...more,
});

const zipped = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])) as Zippable);

const codesIn = (reading: FileReading): readonly string[] =>
  reading.ok ? [] : reading.problems.map(({ code }) => code);

const text = (cell: string, value: string) => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;

describe('a workbook', () => {
  it('has shared strings in parts, days as numbers, yes and no, and formulas that were worked out', async () => {
    const rows =
      `<row r="1">${['Naam', 'Laatste contact', 'Overleden', 'Rol', 'Geboortejaar'].map((name, index) => text(`${'ABCDE'[index]}1`, name)).join('')}</row>` +
      '<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" s="1"><v>46342</v></c><c r="C3" t="b"><v>1</v></c>' +
      '<c r="D3" t="str"><f>"bro"&amp;"er"</f><v>broer</v></c><c r="E3"><v>1985</v></c></row>';
    const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const strings = '<sst><si><r><t xml:space="preserve">Jan </t></r><r><t>Kok</t></r></si></sst>';
    const file = zipped(parts(rows, { 'xl/styles.xml': styles, 'xl/sharedStrings.xml': strings }));
    const reading = await readXlsx([file]);
    expect(reading.ok && reading.circle.people).toMatchObject([
      { name: 'Jan Kok', lastContactOn: '2026-11-16', deceased: true, role: 'broer', birthYear: 1985 },
    ]);
  });

  it('names a problem by its row and column', async () => {
    const rows = `<row r="1">${text('A1', 'Naam')}${text('B1', 'Soort')}</row><row r="4">${text('A4', 'Ank')}${text('B4', '9')}</row>`;
    const reading = await readXlsx([zipped(parts(rows))]);
    expect(reading).toEqual({
      ok: false,
      problems: [{ code: 'UNKNOWN_VALUE', row: 4, column: 'Soort', path: null, facts: { value: '9' } }],
    });
  });
});

describe('a workbook that means ill or is broken', () => {
  const good = zipped(parts(`<row r="1">${text('A1', 'Naam')}</row><row r="2">${text('A2', 'Ank')}</row>`));

  it('that grows when it is unpacked is refused before it does', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(60_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    expect(codesIn(await readXlsx([bomb]))).toEqual(['ZIP_BOMB']);
  });

  it('that lies about how much it holds does not grow', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(40_000_000) }, { level: 9 });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = 0; at < bomb.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 100, true);
    }
    expect(['NOT_XLSX', 'NOT_XML', 'CUT_OFF']).toContain(codesIn(await readXlsx([bomb]))[0]);
  });

  it('with thousands of files inside is refused', async () => {
    const many = Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`xl/${index}.xml`, new Uint8Array(1)]));
    expect(codesIn(await readXlsx([zipSync(many)]))).toEqual(['ZIP_BOMB']);
  });

  it('with entities of its own is refused', async () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "haha">]><worksheet><sheetData>&a;</sheetData></worksheet>';
    const file = zipped(parts('', { 'xl/worksheets/sheet1.xml': laughs }));
    expect(codesIn(await readXlsx([file]))).toEqual(['XML_ENTITIES']);
  });

  it('that stops halfway is refused', async () => {
    expect(codesIn(await readXlsx([good.slice(0, good.length / 2)]))).toEqual(['CUT_OFF']);
  });

  it('that is empty, another file, an old one, or too large is refused', async () => {
    expect(codesIn(await readXlsx([]))).toEqual(['EMPTY']);
    expect(codesIn(await readXlsx([strToU8('naam\nAnk')]))).toEqual(['NOT_XLSX']);
    expect(codesIn(await readXlsx([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2])]))).toEqual(['PASSWORD']);
    expect(codesIn(await readXlsx([new Uint8Array(21_000_000)]))).toEqual(['TOO_LARGE']);
    expect(codesIn(await readXlsx([zipped({ mimetype: 'text' })]))).toEqual(['NOT_XLSX']);
  });

  it('with one byte changed is read or refused, and never breaks', async () => {
    for (let at = 0; at < good.length; at += 7) {
      const changed = good.slice();
      changed[at] = changed[at]! ^ 0xff;
      expect(typeof (await readXlsx([changed])).ok).toBe('boolean');
    }
  });
});
