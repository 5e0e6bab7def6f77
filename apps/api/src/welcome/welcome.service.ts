import { findAnyOrganisation, findPersonas, type GraphDb } from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import { GRAPH_DB } from '../store/graph-db.token.js';
import type { Welcome } from './dto/welcome.js';

@Injectable()
export class WelcomeService {
  constructor(@Inject(GRAPH_DB) private readonly db: GraphDb) {}

  welcome(): Promise<Welcome> {
    return this.db.read(async (tx) => {
      const organisation = await findAnyOrganisation(tx);
      if (organisation?.kind !== 'demo') return { store: organisation?.kind ?? 'empty', personas: [] };
      return { store: 'demo', personas: await findPersonas(tx) };
    });
  }
}
