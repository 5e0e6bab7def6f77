import { findAnyOrganisation, findPersonas, type GraphDb } from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import { done, errorsOf, refused, whenDone } from '../graphql/outcome.js';
import type { RequestContext } from '../graphql/request-context.js';
import { userProblem } from '../graphql/user-problem.js';
import { Clock } from '../store/clock.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import { isUsable, keyedVisit, onceForVisitor } from '../store/idempotency.js';
import type { LoadExamplePayload } from './dto/set-up.js';
import type { Welcome } from './dto/welcome.js';
import { ExampleService } from './example.service.js';

@Injectable()
export class WelcomeService {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
    private readonly example: ExampleService,
  ) {}

  /** Sent again under its `Idempotency-Key` it is done, not refused because of what it did itself. */
  async loadExample(context: RequestContext): Promise<LoadExamplePayload> {
    const visit = keyedVisit(context, 'Mutation.loadExample', {});
    const loaded = isUsable(visit) && (await this.example.loadIntoEmpty());
    const outcome = await this.db.write((tx) =>
      onceForVisitor(tx, {
        visit,
        now: this.clock.now(),
        work: () => Promise.resolve(loaded ? done({}) : refused(userProblem('NOT_EMPTY', null))),
      }),
    );
    return { welcome: await whenDone(outcome, () => this.welcome()), errors: errorsOf(outcome) };
  }

  welcome(): Promise<Welcome> {
    return this.db.read(async (tx) => {
      const organisation = await findAnyOrganisation(tx);
      if (organisation?.kind !== 'demo') return { store: organisation?.kind ?? 'empty', personas: [] };
      return { store: 'demo', personas: await findPersonas(tx) };
    });
  }
}
