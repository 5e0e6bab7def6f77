import type { Viewer } from '@kring/access';
import { findOrganisation, type GraphDb } from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import { GRAPH_DB } from '../store/graph-db.token.js';
import type { Organisation } from './dto/organisation.js';

@Injectable()
export class OrganisationService {
  constructor(@Inject(GRAPH_DB) private readonly db: GraphDb) {}

  async ofViewer({ organisationId }: Viewer): Promise<Organisation> {
    const organisation = await this.db.read((tx) => findOrganisation(tx, organisationId));
    if (!organisation) throw new Error('The organisation of an account is not there');
    return organisation;
  }
}
