import { all, textAt, type FhirElement } from './fhir-element.js';

const definitions = 'http://hl7.org/fhir/StructureDefinition/';

/** What is said of a part beside its value: in JSON in a part of its own, with an underscore before its name. */
const extensions = (part: FhirElement | undefined, beside: FhirElement | undefined): readonly FhirElement[] => [
  ...all(part, 'extension'),
  ...all(beside, 'extension'),
];

const said = (found: readonly FhirElement[], name: string, value: string): string =>
  textAt(
    found.find((extension) => textAt(extension, 'url') === `${definitions}${name}`),
    value,
  );

/**
 * A name as nl-core writes it in pieces: one's own and the partner's, each with its prefix. Both together stand in the order
 * that the person chose (NL1 to NL4 of humanname-assembly-order); one's own comes first where none is told.
 */
function assembled(found: readonly FhirElement[], order: string): string {
  const piece = (whose: 'own' | 'partner'): string =>
    [said(found, `humanname-${whose}-prefix`, 'valueString'), said(found, `humanname-${whose}-name`, 'valueString')]
      .filter(Boolean)
      .join(' ');
  const [own, partner] = [piece('own'), piece('partner')];
  if (order === 'NL1') return own || partner;
  if (order === 'NL2') return partner || own;
  return (order === 'NL3' ? [partner, own] : [own, partner]).filter(Boolean).join('-');
}

/** The family name of a HumanName: its value, or put together of the pieces that extensions give. Empty when there is none. */
export function familyName(name: FhirElement): string {
  const family = all(name, 'family')[0];
  const order = said(all(name, 'extension'), 'humanname-assembly-order', 'valueCode');
  return family?.value?.trim() || assembled(extensions(family, all(name, '_family')[0]), order);
}

/**
 * The given names of a HumanName by which somebody goes: the one they are called by (CL of iso21090-EN-qualifier) when the file
 * tells it, else all names, else the initials (IN). Empty when there are none.
 */
export function givenNames(name: FhirElement): string {
  const beside = all(name, '_given');
  const given = all(name, 'given').map((part, index) => ({
    text: part.value?.trim() ?? '',
    kind: said(extensions(part, beside[index]), 'iso21090-EN-qualifier', 'valueCode'),
  }));
  const called = given.filter(({ kind }) => kind === 'CL');
  if (called.length > 0) return called.map(({ text }) => text).join(' ');
  const whole = given.filter(({ kind }) => kind !== 'IN');
  return whole.length > 0 ? whole.map(({ text }) => text).join(' ') : given.map(({ text }) => text).join('');
}
