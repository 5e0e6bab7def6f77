import { findAnyOrganisation, findPersonas, type GraphDb } from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import { userErrorOf } from '../graphql/user-error.js';
import { userProblem } from '../graphql/user-problem.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import type { LoadExamplePayload } from './dto/set-up.js';
import type { Welcome } from './dto/welcome.js';
import { ExampleService } from './example.service.js';

@Injectable()
export class WelcomeService {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly example: ExampleService,
  ) {}

  async loadExample(): Promise<LoadExamplePayload> {
    const loaded = await this.example.loadIntoEmpty();
    if (!loaded) return { welcome: null, errors: [userErrorOf(userProblem('NOT_EMPTY', null))] };
    return { welcome: await this.welcome(), errors: [] };
  }

  welcome(): Promise<Welcome> {
    return this.db.read(async (tx) => {
      const organisation = await findAnyOrganisation(tx);
      if (organisation?.kind !== 'demo') return { store: organisation?.kind ?? 'empty', personas: [] };
      return { store: 'demo', personas: await findPersonas(tx) };
    });
  }
}
