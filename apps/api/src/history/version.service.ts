import type { Permit } from '@kring/access';
import { isId, problem, type ChangeKind, type ClientId, type Problem, type VersionEdit } from '@kring/care-network';
import {
  findVersions,
  holdCircle,
  logChange,
  recordAccess,
  removeVersion,
  saveVersion,
  type GraphDb,
} from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import { callOf, type Call } from '../graphql/call.js';
import { changeIdOf, done, errorsOf, refused, whenDone, type Outcome } from '../graphql/outcome.js';
import { Clock } from '../store/clock.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import { Writes, type Write } from '../store/writes.js';
import type { CircleVersion, VersionsPayload } from './dto/circle-version.js';
import type { RemoveVersionInput, SaveVersionInput } from './dto/history-inputs.js';

interface Logged extends Readonly<Record<string, string>> {
  readonly clientId: ClientId;
  readonly changeId: string;
}

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

  save(call: Call, input: SaveVersionInput): Promise<VersionsPayload> {
    const { clientId, name } = input;
    return this.#logged(call, input, ({ tx, now }) => saveVersion(tx, call.permit, clientId, { name, at: now }), {
      kind: 'versionSaved',
      otherwise: problem('NOT_FOUND', 'clientId'),
    });
  }

  remove(call: Call, input: RemoveVersionInput): Promise<VersionsPayload> {
    const { clientId, id } = input;
    return this.#logged(call, input, ({ tx, now }) => removeVersion(tx, call.permit, clientId, { id, at: now }), {
      kind: 'versionRemoved',
      otherwise: problem('NOT_FOUND', 'id'),
    });
  }

  async #logged(
    call: Call,
    input: { readonly clientId: ClientId },
    write: (write: Write) => Promise<VersionEdit | null>,
    { kind, otherwise }: { readonly kind: ChangeKind; readonly otherwise: Problem },
  ): Promise<VersionsPayload> {
    const { clientId } = input;
    const outcome = await this.writes.run(call, input, async (within): Promise<Outcome<Logged>> => {
      const { tx, now } = within;
      await holdCircle(tx, call.permit, clientId);
      const edit = await write(within);
      if (!edit) return refused(otherwise);
      const changeId = await logChange(tx, call.permit, [clientId], { kind, at: now, edits: [edit] });
      await recordAccess(tx, call.permit, [clientId], now);
      return done({ clientId, changeId: changeId ?? '' });
    });
    const { permit } = callOf(call.context, 'Query.circleVersions');
    const versions = await whenDone(outcome, () => this.#all(permit, clientId));
    return { versions, changeId: changeIdOf(outcome), errors: errorsOf(outcome) };
  }

  async #all(permit: Permit, clientId: ClientId): Promise<readonly CircleVersion[]> {
    const versions = await this.db.read((tx) => findVersions(tx, permit, clientId));
    return versions.map((version) => ({ ...version, on: this.clock.dayOf(version.at) }));
  }
}
