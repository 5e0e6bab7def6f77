import { expect, it } from '@jest/globals';
import { readFhirResource } from './fhir-element.js';
import { roleOf, sectorOf } from './relationship.js';

const system = 'http://terminology.hl7.org/CodeSystem/v3-RoleCode';

function read(...relationship: readonly object[]) {
  const reading = readFhirResource(JSON.stringify({ resourceType: 'RelatedPerson', relationship }));
  if (!reading.ok) throw new Error(reading.problem.code);
  return [roleOf(reading.resource), sectorOf(reading.resource)];
}

const coded = (code: string, display?: string) => ({ coding: [{ system, code, ...(display ? { display } : {}) }] });

it.each([
  ['the words of a file before its code', [coded('MTH', 'Mama')], ['Mama', 'family']],
  ['a code without words', [coded('MTH')], ['moeder', 'family']],
  ['a neighbour by code', [coded('NBOR')], ['buur', 'friends']],
  ['what someone is before what they are for', [{ text: 'Eerste contactpersoon' }, coded('SIS')], ['zus', 'family']],
  [
    'what they are for where nothing else is told',
    [{ text: 'Eerste contactpersoon' }],
    ['Eerste contactpersoon', null],
  ],
  ['a code that it has no word for', [coded('QUALIFIED')], [null, null]],
])('reads %s', (_, relationship, expected) => {
  expect(read(...relationship)).toEqual(expected);
});
