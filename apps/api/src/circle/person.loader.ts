import type { Viewer } from '@kring/access';
import type { PersonId } from '@kring/care-network';
import { findPeople, type GraphDb } from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import { byId, PerRequest } from '../graphql/per-request.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import { asPerson } from './as-shown.js';
import type { Person } from './dto/person.js';

/** People of the organisation, for whoever may see what refers to them. */
@Injectable()
export class PersonLoader extends PerRequest<PersonId, Person> {
  constructor(@Inject(GRAPH_DB) private readonly db: GraphDb) {
    super();
  }

  protected async load(viewer: Viewer, ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Person>> {
    return byId((await this.db.read((tx) => findPeople(tx, viewer, ids))).map(asPerson));
  }
}
