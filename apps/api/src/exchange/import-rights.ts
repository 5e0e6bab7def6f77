import { isWithinReach, mayChange, permitFor, reachOf, type Viewer } from '@kring/access';
import type { PersonId } from '@kring/care-network';
import type { ImportRights } from '@kring/exchange';
import type { OpenedCircle } from '@kring/store';

/** What of a file a viewer may record: no more than by hand. */
export function importRights(viewer: Viewer, { people }: OpenedCircle): ImportRights {
  const { reach } = permitFor(viewer, 'Mutation.changePerson');
  const changeable = new Set<PersonId>(
    people.filter(({ distance }) => isWithinReach(distance, reach)).map(({ person }) => person.id),
  );
  return {
    changePerson: (id) => changeable.has(id),
    note: mayChange(viewer.role, 'Person.note'),
    certificate: mayChange(viewer.role, 'Person.certificateUntil'),
    photos: reachOf(viewer.role, 'Mutation.setPhoto') !== 'none',
    consents: reachOf(viewer.role, 'Mutation.recordConsent') !== 'none',
  };
}
