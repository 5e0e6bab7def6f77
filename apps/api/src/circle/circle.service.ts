import type { Permit } from '@kring/access';
import { isId, type ClientId } from '@kring/care-network';
import { openCircle, recordAccess, type GraphDb, type OpenedCircle } from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import { callOf, type Call } from '../graphql/call.js';
import type { RequestContext } from '../graphql/request-context.js';
import { Clock } from '../store/clock.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import { asCircle, asPerson } from './as-shown.js';
import type { Circle } from './dto/circle.js';
import { PersonLoader } from './person/person.loader.js';

@Injectable()
export class CircleService {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
    private readonly people: PersonLoader,
  ) {}

  /** `null` when the client is out of reach. Opening leaves an AccessEvent in the same transaction. */
  async open({ permit, context }: Call, clientId: string): Promise<Circle | null> {
    if (!isId(clientId)) return null;
    const opened = await this.#opened(permit, clientId as ClientId);
    if (opened === null) return null;
    this.#remember(context, opened);
    return asCircle(opened, permit.viewer, this.clock.today());
  }

  /** The circle after a change: what the viewer would see who opens it now. */
  after(context: RequestContext, clientId: ClientId): Promise<Circle | null> {
    return this.open(callOf(context, 'Query.circle'), clientId);
  }

  #opened(permit: Permit, clientId: ClientId): Promise<OpenedCircle | null> {
    return this.db.write(async (tx) => {
      const opened = await openCircle(tx, permit, clientId, this.clock.today());
      if (opened) await recordAccess(tx, permit, [clientId], this.clock.now());
      return opened;
    });
  }

  /** The ends of the ties need no further question. */
  #remember(context: RequestContext, { people }: OpenedCircle): void {
    const loader = this.people.of(context);
    for (const seen of people) loader.clear(seen.person.id).prime(seen.person.id, asPerson(seen));
  }
}
