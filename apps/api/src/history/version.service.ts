import type { Permit } from '@kring/access';
import { isId, problem, type ClientId } from '@kring/care-network';
import { findVersions, putBackVersion, recordAccess, removeVersion, saveVersion, type GraphDb } from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import { callOf, type Call } from '../graphql/call.js';
import { done, errorsOf, refused, whenDone, type Outcome } from '../graphql/outcome.js';
import { Clock } from '../store/clock.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import { Writes } from '../store/writes.js';
import type { CircleVersion, VersionsPayload } from './dto/circle-version.js';
import type { PutBackVersionInput, RemoveVersionInput, SaveVersionInput } from './dto/history-inputs.js';

/** Moments of a circle that were given a name. */
@Injectable()
export class VersionService {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
    private readonly writes: Writes,
  ) {}

  all({ permit }: Call, clientId: string): Promise<readonly CircleVersion[]> {
    return isId(clientId) ? this.#all(permit, clientId as ClientId) : Promise.resolve([]);
  }

  async save(call: Call, input: SaveVersionInput): Promise<VersionsPayload> {
    const outcome = await this.writes.run(call, input, async ({ tx, now }) => {
      const { clientId, name } = input;
      const versionId = await saveVersion(tx, call.permit, clientId, { name, at: now });
      if (versionId === null) return refused(problem('NOT_FOUND', 'clientId'));
      await recordAccess(tx, call.permit, [clientId], now);
      return done({ clientId });
    });
    return this.#payload(call, outcome);
  }

  async remove(call: Call, input: RemoveVersionInput): Promise<VersionsPayload> {
    const outcome = await this.writes.run(call, input, async ({ tx, now }) => {
      const { clientId, id } = input;
      if (!(await removeVersion(tx, call.permit, clientId, { id, at: now })))
        return refused(problem('NOT_FOUND', 'id'));
      await recordAccess(tx, call.permit, [clientId], now);
      return done({ clientId });
    });
    return this.#payload(call, outcome);
  }

  async putBack(call: Call, input: PutBackVersionInput): Promise<VersionsPayload> {
    const outcome = await this.writes.run(call, input, async ({ tx, now }) => {
      const { clientId, id } = input;
      if (!(await putBackVersion(tx, call.permit, clientId, id))) return refused(problem('NOT_FOUND', 'id'));
      await recordAccess(tx, call.permit, [clientId], now);
      return done({ clientId });
    });
    return this.#payload(call, outcome);
  }

  async #all(permit: Permit, clientId: ClientId): Promise<readonly CircleVersion[]> {
    const versions = await this.db.read((tx) => findVersions(tx, permit, clientId));
    return versions.map((version) => ({ ...version, on: this.clock.dayOf(version.at) }));
  }

  async #payload({ context }: Call, outcome: Outcome<{ readonly clientId: ClientId }>): Promise<VersionsPayload> {
    const { permit } = callOf(context, 'Query.circleVersions');
    const versions = await whenDone(outcome, ({ clientId }) => this.#all(permit, clientId));
    return { versions, errors: errorsOf(outcome) };
  }
}
