import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { justNamed } from '../imported-circle.js';
import { writeCircle } from '../write/write-circle.js';
import { readCircle } from './read-circle.js';
import { readPasted } from './read-pasted.js';

const files = path.resolve(import.meta.dirname, '../../test/files');
const given = (name: string, bytes: Uint8Array = readFileSync(path.join(files, name))) => ({ name, bytes });

const names = async (...all: Parameters<typeof readCircle>) => {
  const reading = await readCircle(...all);
  return reading.ok
    ? [
        reading.circle.format,
        reading.circle.people.map(({ name }) => name),
        reading.circle.remarks.map(({ code }) => code),
      ]
    : reading.problems.map(({ code }) => code);
};

/** Without a Bundle there are no addresses: references name the type and id, as files with a resource on each line do. */
const byType = (
  line: string,
  { fullUrl, resource }: { fullUrl: string; resource: { resourceType: string; id: string } },
) => line.replaceAll(fullUrl, `${resource.resourceType}/${resource.id}`);

describe('a file that is read by what is in it', () => {
  it.each([
    ['kring-van-mia.csv', 'roster'],
    ['adressen-van-mia.vcf', 'vcard'],
    ['kring-van-mia.fhir.json', 'fhir'],
    ['netzwerk-von-lena.json', 'easynwk'],
    ['interview.graphml', 'networkCanvas'],
  ])('%s is %s', async (name, format) => {
    expect((await names([given(name)]))[0]).toBe(format);
  });

  it('may be FHIR with a resource on each line', async () => {
    const people = [justNamed('p1', 'Riet Kok'), justNamed('p2', 'Jan Smit')];
    const circle = { clientName: 'Mia', people, tiesAmong: [{ from: 'p1', to: 'p2' }] };
    const written = String(writeCircle(circle, 'fhir-json', { language: 'nl', today: '2026-11-24' }));
    const bundle = JSON.parse(written) as {
      entry: { fullUrl: string; resource: { resourceType: string; id: string } }[];
    };
    const lines = bundle.entry
      .map(({ resource }) => JSON.stringify(resource))
      .map((line) => bundle.entry.reduce(byType, line))
      .join('\n');
    const whole = await names([given('kring.json', Buffer.from(written))]);
    expect(await names([given('kring.ndjson', Buffer.from(`${lines}\n`))])).toEqual(whole);
  });

  it('is the same under another name', async () => {
    const bytes = readFileSync(path.join(files, 'kring-van-mia.fhir.json'));
    expect((await names([given('zonder-uitgang', bytes)]))[0]).toBe('fhir');
  });

  it('may be from an older spreadsheet on Windows, which is said', async () => {
    const bytes = Uint8Array.from([...'Naam;Rol\r\nZo', 0xeb, ...' Kok;zus\r\n'], (each) =>
      typeof each === 'number' ? each : each.charCodeAt(0),
    );
    expect(await names([given('kring.csv', bytes)])).toEqual(['roster', ['Zoë Kok'], ['READ_AS_WINDOWS_1252']]);
  });

  it('may be the text of a spreadsheet in UTF-16', async () => {
    const bytes = Buffer.from('\uFEFFNaam\tRol\r\nZoë Kok\tzus\r\n', 'utf16le');
    expect(await names([given('kring.txt', bytes)])).toEqual(['roster', ['Zoë Kok'], []]);
  });

  it('that is UTF-8 and broken is not taken for something else', async () => {
    const bytes = Uint8Array.from([...Buffer.from('Naam\r\nZoë Kok\r\nBe'), 0xff, 0x0a]);
    expect(await names([given('kring.csv', bytes)])).toEqual(['NOT_UTF8']);
  });
});

describe('several files', () => {
  it('in a zip count as if they were given apart', async () => {
    const zip = zipSync({
      'map/interview.graphml': readFileSync(path.join(files, 'interview.graphml')),
      '__MACOSX/._interview.graphml': strToU8('x'),
    });
    expect((await names([given('export.zip', zip)]))[0]).toBe('networkCanvas');
  });

  it('of a kind that keeps a circle in one file are refused', async () => {
    expect(await names([given('kring-van-mia.csv'), given('kring-van-mia.csv')])).toEqual(['SEVERAL_FILES']);
  });

  it('with nothing in them are refused', async () => {
    expect(await names([])).toEqual(['EMPTY']);
    expect(await names([given('leeg.csv', new Uint8Array())])).toEqual(['EMPTY']);
    expect(await names([given('leeg.zip', zipSync({ 'x.exe': strToU8('x') }))])).toEqual(['EMPTY']);
  });

  it('that would unpack to very much are refused before they do', async () => {
    const bomb = zipSync({ 'a.csv': new Uint8Array(60_000_000) });
    expect(await names([given('a.zip', bomb)])).toEqual(['ZIP_BOMB']);
  });
});

describe('rows that are pasted', () => {
  const pasted = async (text: string) => {
    const reading = await readPasted(text);
    if (!reading.ok) return reading.problems.map(({ code }) => code);
    return reading.circle.people.map(({ name, role, ring, sector, birthYear, note }) => [
      ...[name, role, ring, sector, birthYear, note],
    ]);
  };

  it('are read by their headings', async () => {
    expect(await pasted('Ring\tNaam\n2\tRiet Kok\n')).toEqual([['Riet Kok', null, 2, null, null, null]]);
  });

  it('are read by their values when there are no headings', async () => {
    expect(await pasted('Riet Kok\tmoeder\t1\tfamilie\t1950\tbelt elke dag\nJan Smit\tbuurman\t3\t\t\t\n')).toEqual([
      ['Riet Kok', 'moeder', 1, 'family', 1950, 'belt elke dag'],
      ['Jan Smit', 'buurman', 3, null, null, null],
    ]);
  });

  it('may be names alone, one of them perhaps called Naam', async () => {
    expect(await pasted('Riet Kok\nJan Smit')).toEqual([
      ['Riet Kok', null, null, null, null, null],
      ['Jan Smit', null, null, null, null, null],
    ]);
    expect(await pasted('Naam')).toEqual([['Naam', null, null, null, null, null]]);
  });

  it('of nothing are refused', async () => {
    expect(await pasted(' \n ')).toEqual(['EMPTY']);
  });
});
