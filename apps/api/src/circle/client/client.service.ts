import { permitFor, type Viewer } from '@kring/access';
import { isId, type ClientId } from '@kring/care-network';
import {
  addClient,
  clientIdsOfAccount,
  logChange,
  ofClient,
  pageClients,
  recordAccess,
  type ClientSeen,
  type GraphDb,
} from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import { problem } from '@kring/care-network';
import { viewerOf, type Call } from '../../graphql/call.js';
import { asConnection, pageRequest, type PageArgs } from '../../graphql/connection.js';
import { done, errorsOf, refused, whenDone } from '../../graphql/outcome.js';
import type { RequestContext } from '../../graphql/request-context.js';
import type { Team } from '../../organisation/dto/team.js';
import { Clock } from '../../store/clock.js';
import { GRAPH_DB } from '../../store/graph-db.token.js';
import { Writes } from '../../store/writes.js';
import { ClientLoader } from './client.loader.js';
import type { Client, ClientConnection } from '../dto/client.js';
import type { AddClientInput } from '../dto/client-inputs.js';
import type { ClientPayload } from '../dto/payloads.js';

@Injectable()
export class ClientService {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
    private readonly writes: Writes,
    private readonly clients: ClientLoader,
  ) {}

  one({ context }: Call, id: string): Promise<Client | null> {
    return isId(id) ? this.clients.of(context).load(id as ClientId) : Promise.resolve(null);
  }

  /** Clients of a team, as far as they are in reach: to a coordinator none are. */
  async ofTeam(context: RequestContext, team: Team, args: PageArgs): Promise<ClientConnection> {
    const permit = permitFor(viewerOf(context), 'Query.client');
    const page = await this.db.write(async (tx) => {
      const clients = await pageClients(tx, permit, team.id, pageRequest(args), this.clock.today());
      await recordAccess(
        tx,
        permit,
        clients.items.map(({ id }) => id),
        this.clock.now(),
      );
      return clients;
    });
    return asConnection<ClientSeen, Client>(page, (client) => client);
  }

  /** The viewer's own circle when they are a client, the clients they are tied to when they are a relative. */
  async ofViewer(context: RequestContext, account: Viewer): Promise<readonly Client[]> {
    const ids = await this.db.read((tx) => clientIdsOfAccount(tx, permitFor(account, 'Query.client')));
    const clients = await this.clients.of(context).loadMany([...ids]);
    return clients.filter((client): client is ClientSeen => client !== null && !(client instanceof Error));
  }

  async add(call: Call, input: AddClientInput): Promise<ClientPayload> {
    const outcome = await this.writes.run(call, input, async ({ tx, now }) => {
      const added = await addClient(tx, call.permit, {
        teamId: input.teamId,
        name: input.name,
        house: input.house ?? null,
        birthYear: input.birthYear ?? null,
      });
      if (added === null) return refused(problem('NOT_FOUND', 'teamId'));
      const { clientId } = added;
      const line = { kind: 'circleBegun', at: now, edits: [ofClient({ personId: added.personId })] } as const;
      await logChange(tx, call.permit, [clientId], line);
      await recordAccess(tx, call.permit, [clientId], now);
      return done({ clientId });
    });
    const client = await whenDone(outcome, ({ clientId }) => this.clients.of(call.context).load(clientId));
    return { client, errors: errorsOf(outcome) };
  }
}
