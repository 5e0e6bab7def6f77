import type { Permit } from '@kring/access';
import { daysAfter, isId, problem, type CalendarDay, type ClientId, type Instant } from '@kring/care-network';
import {
  findPersonToForget,
  forgetInCircle,
  forgetPerson,
  holdCircles,
  logChange,
  mergedInto,
  ofClient,
  recordAccess,
  selvesOf,
  type GraphDb,
  type GraphTransaction,
  type PersonToForget as Found,
} from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import type { Call } from '../graphql/call.js';
import { done, errorsOf, refused, type Outcome } from '../graphql/outcome.js';
import { Clock } from '../store/clock.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import { Writes, type Write } from '../store/writes.js';
import type {
  ForgetPersonInput,
  ForgetPersonPayload,
  PersonToForget,
  PersonToForgetArgs,
} from './dto/forget-person.js';

interface Forgotten extends Readonly<Record<string, string>> {
  readonly clientId: ClientId;
  readonly isErased: 'yes' | 'no';
}

const dayBefore = (day: CalendarDay): CalendarDay => daysAfter(day, -1);

/** The right to be forgotten: who can be, what goes, and letting it go. */
@Injectable()
export class ForgettingService {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
    private readonly writes: Writes,
  ) {}

  /** `null` when the circle is out of reach or does not know the person. */
  look({ permit }: Call, { clientId, personId }: PersonToForgetArgs): Promise<PersonToForget | null> {
    if (!isId(clientId) || !isId(personId)) return Promise.resolve(null);
    return this.db.write(async (tx) => {
      const found = await findPersonToForget(tx, permit, { clientId, personId, today: this.clock.today() });
      if (!found) return null;
      await recordAccess(tx, permit, [clientId], this.clock.now());
      return {
        name: found.name,
        otherCircles: othersOf(found, clientId).length,
        offers: found.offers,
        hasAccount: found.accounts > 0,
        agreements: found.agreements,
        canBeForgotten: !found.isClient && !found.isKeptAway,
      };
    });
  }

  async forget(call: Call, input: ForgetPersonInput): Promise<ForgetPersonPayload> {
    const outcome = await this.writes.run(call, input, (write) => this.#forget(call, write, input));
    return { isErased: 'done' in outcome ? outcome.done.isErased === 'yes' : null, errors: errorsOf(outcome) };
  }

  async #forget(
    { permit }: Call,
    { tx, now, today }: Write,
    { clientId, personId, everywhere, agreements }: ForgetPersonInput,
  ): Promise<Outcome<Forgotten>> {
    const found = await findPersonToForget(tx, permit, { clientId, personId, today });
    if (!found) return refused(problem('NOT_FOUND', 'personId'));
    if (found.isClient) return refused(problem('CLIENT_CANNOT_BE_REMOVED', 'personId'));
    const isErased = everywhere || othersOf(found, clientId).length === 0;
    const touched = isErased ? [...new Set([clientId, ...found.knownIn])] : [clientId];
    if (isErased && found.isKeptAway) return refused(problem('CANNOT_BE_FORGOTTEN', 'personId'));
    const running = found.agreements.length;
    if (isErased && running !== agreements) return refused(problem('AGREEMENTS_RUN', 'agreements', { count: running }));
    await holdCircles(tx, touched);
    for (const each of [...(await mergedInto(tx, personId)), personId]) {
      if (isErased) await forgetPerson(tx, { personId: each, today, yesterday: dayBefore(today) });
      else await forgetInCircle(tx, clientId, each);
    }
    await tell(tx, permit, touched, now);
    await recordAccess(tx, permit, touched, now);
    return done({ clientId, isErased: isErased ? 'yes' : 'no' });
  }
}

/** The log of each circle says that someone was forgotten, and nothing of who it was. */
async function tell(tx: GraphTransaction, permit: Permit, touched: readonly ClientId[], now: Instant): Promise<void> {
  for (const { clientId, personId } of await selvesOf(tx, touched)) {
    const line = { kind: 'personForgotten', at: now, edits: [ofClient({ personId })] } as const;
    await logChange(tx, permit, [clientId], line);
  }
}

const othersOf = ({ memberOf }: Found, clientId: ClientId): readonly ClientId[] =>
  memberOf.filter((id) => id !== clientId);
