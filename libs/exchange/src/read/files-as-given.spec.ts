import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { readCircle } from './read-circle.js';

/*
 * Files as other programs and people make them: each gives the circle that is meant, or says what to do. Each once failed.
 */

type Given = string | Uint8Array;

async function read(name: string, content: Given) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const reading = await readCircle([{ name, bytes }]);
  if (!reading.ok) return { problems: reading.problems.map(({ code }) => code) };
  const { people, tiesAmong, remarks, clientName } = reading.circle;
  return {
    ...{ client: clientName, people: people.map(({ name: called, role }) => [called, role]) },
    ties: tiesAmong.map(({ from, to }) => [from, to]),
    remarks: remarks.map(({ code }) => code),
  };
}

const table = 'Naam;Rol;Ring\r\nZoë Kok;zus;1\r\n';
const zoe = { client: null, people: [['Zoë Kok', 'zus']], ties: [], remarks: [] as string[] };

describe('a list', () => {
  it.each<[string, Given, readonly string[]]>([
    ['with the line that tells Excel what parts the columns', `sep=;\r\n${table}`, []],
    ['with bars between the columns', table.replaceAll(';', '|'), []],
    ['with a title above the headings', `Kring van Mia\r\n\r\n${table}`, ['ROWS_ABOVE_HEADINGS']],
    ['in UTF-16 without a mark', Buffer.from(table, 'utf16le'), []],
    ['in UTF-16 without a mark, the other way round', Buffer.from(table, 'utf16le').swap16(), []],
  ])('%s is read', async (_, content, remarks) => {
    expect(await read('kring.csv', content)).toEqual({ ...zoe, remarks });
  });

  it('whose first person is called as a heading has its headings in the first row all the same', async () => {
    expect(await read('kring.csv', 'Naam;Rol\r\nRol;naam\r\n')).toMatchObject({ people: [['Rol', 'naam']] });
  });
});

describe('what holds no list', () => {
  it.each<[string, Given, string]>([
    ['an old Excel', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'PASSWORD'],
    ['a web page called XLS', '<html><table><tr><td>Naam</td></tr></table></html>', 'NOT_XLSX'],
    [
      'a sheet of LibreOffice',
      zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] }),
      'NOT_XLSX',
    ],
    ['a PDF', '%PDF-1.7\n', 'PICTURE'],
    ['a photo', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 1]), 'PICTURE'],
  ])('%s is refused with what to do', async (_, content, code) => {
    expect(await read('kring.csv', content)).toEqual({ problems: [code] });
  });
});

describe('FHIR', () => {
  const mia = { resourceType: 'Patient', id: 'mia', name: [{ text: 'Mia' }] };
  const riet = (patient: string) => ({
    ...{ resourceType: 'RelatedPerson', id: 'riet', name: [{ text: 'Riet' }], patient: { reference: patient } },
  });
  const meant = { client: 'Mia', people: [['Riet', 'zus']], ties: [], remarks: [] };
  const participant = (...references: readonly string[]) =>
    references.map((reference) => ({ member: { reference }, role: [{ text: 'zus' }] }));

  it.each([
    [
      'with resources inside another',
      {
        ...{ resourceType: 'CareTeam', id: 'team', subject: { reference: '#mia' } },
        contained: [mia, riet('#mia')],
        participant: participant('#riet'),
      },
    ],
    [
      'with the client in their own team, by an address',
      {
        resourceType: 'Bundle',
        entry: [
          { fullUrl: 'urn:uuid:1', resource: { ...mia, id: undefined } },
          { fullUrl: 'urn:uuid:2', resource: { ...riet('urn:uuid:1'), id: undefined } },
          {
            fullUrl: 'urn:uuid:3',
            resource: {
              ...{ resourceType: 'CareTeam', subject: { reference: 'urn:uuid:1' } },
              participant: participant('urn:uuid:2', 'urn:uuid:1'),
            },
          },
        ],
      },
    ],
    [
      'as a bare list of resources',
      [
        mia,
        riet('Patient/mia'),
        {
          ...{ resourceType: 'CareTeam', id: 'team', subject: { reference: 'Patient/mia' } },
          participant: participant('RelatedPerson/riet'),
        },
      ],
    ],
  ])('%s is read', async (_, resources) => {
    expect(await read('kring.json', JSON.stringify(resources))).toEqual(meant);
  });

  it('in XML with a prefix before each name is read', async () => {
    const xml =
      '<f:RelatedPerson xmlns:f="http://hl7.org/fhir"><f:id value="riet"/><f:relationship><f:text value="zus"/>' +
      '</f:relationship><f:name><f:text value="Riet"/></f:name></f:RelatedPerson>';
    expect(await read('kring.xml', xml)).toEqual({ ...meant, client: null });
  });
});

describe('a drawing of yEd', () => {
  const drawn = (label: string) =>
    `<data key="d6"><y:ShapeNode><y:NodeLabel>${label}<y:LabelModel/></y:NodeLabel></y:ShapeNode></data>`;

  it('has people by the labels that are drawn, also those in a group, which is nobody', async () => {
    const graph =
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">' +
      '<key for="node" id="d6" yfiles.type="nodegraphics"/><graph edgedefault="directed">' +
      `<node id="n0">${drawn('Riet')}</node><node id="n1">${drawn('Familie')}<graph edgedefault="directed">` +
      `<node id="n1::n0">${drawn('Jan')}</node></graph></node>` +
      '<edge source="n0" target="n1::n0"/><edge source="n0" target="n1"/></graph></graphml>';
    expect(await read('kring.graphml', graph)).toEqual({
      ...{ client: null, remarks: [], ties: [['n0', 'n1::n0']] },
      people: [
        ['Riet', null],
        ['Jan', null],
      ],
    });
  });
});
