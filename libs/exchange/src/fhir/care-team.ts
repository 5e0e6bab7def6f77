import { all, first, textAt, type FhirElement } from './fhir-element.js';
import { wordsOf } from './names.js';
import { personBehind, roleInWords } from './people-in-resources.js';
import { referenceOf, type Resources } from './resources.js';

/** Someone in a care team, as the team knows them. */
export interface TeamPlace {
  /** Reference of the person. */
  readonly person: string;
  readonly display: string;
  /** What they do there; `null` when neither team nor role says. */
  readonly role: string | null;
  readonly participant: FhirElement;
}

/** Who is in a care team. Someone who takes part on behalf of an organisation is known by it when nothing else is said. */
export function placesIn(team: FhirElement, resources: Resources): readonly TeamPlace[] {
  return all(team, 'participant').flatMap((participant) => {
    const member = first(participant, 'member');
    const reference = referenceOf(participant, 'member');
    const person = personBehind(reference, resources) || textAt(member, 'display');
    if (person === '') return [];
    const behind = resources.get(reference);
    const role =
      wordsOf(all(participant, 'role')[0]) ||
      (behind?.resourceType === 'PractitionerRole' ? roleInWords(behind) : null) ||
      textAt(participant, 'onBehalfOf.display') ||
      null;
    return [{ person, display: textAt(member, 'display'), role, participant }];
  });
}
