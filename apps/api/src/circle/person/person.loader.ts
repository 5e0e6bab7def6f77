import { isWithinReach, permitFor, type Viewer } from '@kring/access';
import type { PersonId } from '@kring/care-network';
import { clientsAroundPeople, findPeople, recordAccess, type GraphDb } from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import { byId, PerRequest } from '../../graphql/per-request.js';
import { Clock } from '../../store/clock.js';
import { GRAPH_DB } from '../../store/graph-db.token.js';
import { asPerson } from '../as-shown.js';
import type { Person } from '../dto/person.js';

/**
 * People of the organisation, for whoever may see what refers to them. Who is within the viewer's reach is shown with
 * more than a name: along whatever way, that leaves an AccessEvent about the clients in whose circles they stand.
 */
@Injectable()
export class PersonLoader extends PerRequest<PersonId, Person> {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
  ) {
    super();
  }

  protected load(viewer: Viewer, ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Person>> {
    const permit = permitFor(viewer, 'Query.person');
    return this.db.write(async (tx) => {
      const people = (await findPeople(tx, viewer, ids)).map(asPerson);
      const near = people.filter(({ distance }) => isWithinReach(distance, permit.reach)).map(({ id }) => id);
      await recordAccess(tx, permit, await clientsAroundPeople(tx, permit, near), this.clock.now());
      return byId(people);
    });
  }
}
