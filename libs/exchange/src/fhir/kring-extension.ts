import type { FileReading, ImportedPerson, ImportedTie } from '../imported-circle.js';
import { rosterIn } from '../roster/read-roster.js';
import { tiesInTable } from '../roster/tie-table.js';
import { all, textAt, type FhirElement } from './fhir-element.js';

/*
 * What FHIR has no place for (rings, sectors, who knows whom) stands in extensions of Kring's own. The parts are named as
 * the columns of a roster, so that both are read alike.
 */

export const personExtension = 'urn:kring:person';
export const tieExtension = 'urn:kring:tie';

type Parts = Readonly<Record<string, string>>;

const extensionsOf = (element: FhirElement, url: string): readonly Parts[] =>
  all(element, 'extension')
    .filter((extension) => textAt(extension, 'url') === url)
    .map((extension) =>
      Object.fromEntries(all(extension, 'extension').map((part) => [textAt(part, 'url'), textAt(part, 'valueString')])),
    );

function tableFrom(parts: readonly Parts[]) {
  const headings = [...new Set(parts.flatMap((row) => Object.keys(row)))];
  return {
    headings,
    rows: parts.map((row, index) => ({ row: index + 1, cells: headings.map((name) => row[name] ?? '') })),
  };
}

/** People as Kring wrote them beside references to them; `null` when a file holds none. */
export function peopleByReference(
  places: readonly { readonly person: string; readonly participant: FhirElement }[],
): { readonly reading: FileReading; readonly references: readonly string[] } | null {
  const found = places.flatMap(({ person, participant }) =>
    extensionsOf(participant, personExtension).map((parts) => ({ person, parts })),
  );
  if (found.length === 0) return null;
  const { headings, rows } = tableFrom(found.map(({ parts }) => parts));
  return { reading: rosterIn(headings, rows, 'fhir'), references: found.map(({ person }) => person) };
}

/** Ties among people as Kring wrote them in a care team. Ties with someone who is not there are left out. */
export function tiesOf(teams: readonly FhirElement[], people: readonly ImportedPerson[]): readonly ImportedTie[] {
  const { headings, rows } = tableFrom(teams.flatMap((team) => extensionsOf(team, tieExtension)));
  return tiesInTable(headings, rows, people).ties;
}
