import { expect, it } from '@jest/globals';
import { readFhirResource } from './fhir-element.js';
import { nameOf } from './names.js';

const definition = (name: string) => `http://hl7.org/fhir/StructureDefinition/${name}`;
const text = (name: string, valueString: string) => ({ url: definition(name), valueString });
const kind = (valueCode: string) => ({ extension: [{ url: definition('iso21090-EN-qualifier'), valueCode }] });
const van = [text('humanname-own-prefix', 'van den'), text('humanname-own-name', 'Berg')];
const bakker = [text('humanname-partner-name', 'Bakker')];

function read(name: object): string {
  const reading = readFhirResource(JSON.stringify({ resourceType: 'RelatedPerson', name: [name] }));
  if (!reading.ok) throw new Error(reading.problem.code);
  return nameOf(reading.resource);
}

const ordered = (valueCode: string) => ({
  extension: [{ url: definition('humanname-assembly-order'), valueCode }],
  given: ['Anna'],
  _family: { extension: [...van, ...bakker] },
});

it.each([
  ['a family name in pieces alone', { given: ['Anna'], _family: { extension: van } }, 'Anna van den Berg'],
  ['own and partner, no order told', { ...ordered(''), extension: [] }, 'Anna van den Berg-Bakker'],
  ['own name chosen', ordered('NL1'), 'Anna van den Berg'],
  ['the name of the partner chosen', ordered('NL2'), 'Anna Bakker'],
  ['partner first', ordered('NL3'), 'Anna Bakker-van den Berg'],
  ['own first', ordered('NL4'), 'Anna van den Berg-Bakker'],
  ['the value before its pieces', { family: 'Berg', _family: { extension: van } }, 'Berg'],
  [
    'the name that somebody is called by',
    { given: ['Johanna', 'J.', 'Jo'], _given: [kind('BR'), kind('IN'), kind('CL')], family: 'Wit' },
    'Jo Wit',
  ],
  ['no initials beside names', { given: ['Johanna', 'J.'], _given: [null, kind('IN')], family: 'Wit' }, 'Johanna Wit'],
  ['initials alone', { given: ['J.', 'P.'], _given: [kind('IN'), kind('IN')], family: 'Wit' }, 'J.P. Wit'],
  ['the text before all', { text: 'Oma Jo', given: ['Johanna'], family: 'Wit' }, 'Oma Jo'],
])('reads %s', (_, name, expected) => {
  expect(read(name)).toBe(expected);
});

it('reads the pieces in XML, where they stand inside', () => {
  const reading = readFhirResource(
    `<RelatedPerson xmlns="http://hl7.org/fhir"><name><family>` +
      `<extension url="${definition('humanname-own-name')}"><valueString value="Wit"/></extension></family>` +
      `<given value="Jo"><extension url="${definition('iso21090-EN-qualifier')}"><valueCode value="CL"/></extension></given>` +
      `<given value="Johanna"/></name></RelatedPerson>`,
  );
  expect(reading.ok && nameOf(reading.resource)).toBe('Jo Wit');
});
