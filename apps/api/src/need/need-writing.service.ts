import type { ClientId, Need, NeedId, NeedState, TeamId } from '@kring/care-network';
import {
  changeNeed,
  holdNeed,
  newId,
  recordAccess,
  recordNeed,
  reopenNeed,
  setNeedState,
  withdrawMatchesOfNeed,
  type NeedContent,
} from '@kring/store';
import { Injectable } from '@nestjs/common';
import type { Call } from '../graphql/call.js';
import { ifCurrent } from '../graphql/current.js';
import { done, errorsOf, refused, whenDone, whenStale, type Outcome } from '../graphql/outcome.js';
import { userProblem } from '../graphql/user-problem.js';
import { workOf } from '../graphql/work.js';
import { Writes, type Write } from '../store/writes.js';
import type { ChangeNeedInput, NeedFields, NeedVersionInput, RecordNeedInput } from './dto/need-inputs.js';
import type { NeedPayload } from './dto/need-payload.js';
import { clientsOfNeeds } from './need-clients.js';
import { NeedLoader } from './need.loader.js';

type Done = { readonly needId: NeedId };

const contentOf = (input: NeedFields): NeedContent => ({
  ...workOf(input),
  taskKind: input.taskKind,
  languages: [...new Set(input.languages)],
  certificateRequired: input.certificateRequired,
  performer: input.performer,
  preferredSector: input.preferredSector ?? null,
});

@Injectable()
export class NeedWritingService {
  constructor(
    private readonly writes: Writes,
    private readonly needs: NeedLoader,
  ) {}

  async record(call: Call, input: RecordNeedInput): Promise<NeedPayload> {
    const clientId = (input.clientId ?? null) as ClientId | null;
    const outcome = await this.writes.run<Done>(call, input, async ({ tx, now }) => {
      const asked = { id: newId<NeedId>(), teamId: input.teamId as TeamId, clientId, content: contentOf(input) };
      const need = await recordNeed(tx, call.permit, asked);
      if (!need) return refused(userProblem('NOT_FOUND', clientId === null ? 'teamId' : 'clientId'));
      await recordAccess(tx, call.permit, clientsOfNeeds([need]), now);
      return done({ needId: need.id });
    });
    return this.#payload(call, outcome);
  }

  change(call: Call, input: ChangeNeedInput): Promise<NeedPayload> {
    return this.#change(call, input, async ({ tx, today }, { id, state, hoursPerWeek }) => {
      await changeNeed(tx, call.permit, id, contentOf(input));
      const asksMore = input.hoursPerWeek > hoursPerWeek;
      if (state === 'met' && asksMore) await reopenNeed(tx, call.permit, { needId: id, today });
    });
  }

  withdraw(call: Call, input: NeedVersionInput): Promise<NeedPayload> {
    return this.#change(call, input, async ({ tx }, { id }) => {
      await setNeedState(tx, call.permit, id, 'withdrawn');
      await withdrawMatchesOfNeed(tx, call.permit, id);
    });
  }

  /** Takes a withdrawal back. It is met where what was agreed still covers it; who was asked then is not asked again. */
  reopen(call: Call, input: NeedVersionInput): Promise<NeedPayload> {
    return this.#change(
      call,
      input,
      async ({ tx, today }, { id }) => {
        await setNeedState(tx, call.permit, id, 'met');
        await reopenNeed(tx, call.permit, { needId: id, today });
      },
      (state) => state === 'withdrawn',
    );
  }

  /** A withdrawn need is opened again before it is changed. */
  async #change(
    call: Call,
    input: NeedVersionInput,
    change: (write: Write, need: Need) => Promise<void>,
    fits: (state: NeedState) => boolean = (state) => state !== 'withdrawn',
  ): Promise<NeedPayload> {
    const id = input.id as NeedId;
    const outcome = await this.writes.run<Done>(call, input, async (write) => {
      const held = await holdNeed(write.tx, call.permit, id);
      if (held && !fits(held.state)) return refused(userProblem('NOT_FOUND', 'id'));
      return ifCurrent(held, { version: input.expectedVersion, done: { needId: id } }, async (need) => {
        await change(write, need);
        await recordAccess(write.tx, call.permit, clientsOfNeeds([need]), write.now);
        return done({ needId: id });
      });
    });
    return this.#payload(call, outcome);
  }

  async #payload({ context }: Call, outcome: Outcome<Done>): Promise<NeedPayload> {
    const show = ({ needId }: Done) => this.needs.of(context).clear(needId).load(needId);
    return {
      need: await whenDone(outcome, show),
      current: await whenStale(outcome, show),
      errors: errorsOf(outcome),
    };
  }
}
