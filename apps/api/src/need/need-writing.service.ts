import type { ClientId, Need, NeedId, NeedState, TeamId, WorkChangeKind } from '@kring/care-network';
import {
  changeNeed,
  holdNeed,
  needChanged,
  needRecorded,
  needStateSet,
  newId,
  recordAccess,
  recordNeed,
  reopenNeed,
  type NeedContent,
} from '@kring/store';
import { Injectable } from '@nestjs/common';
import type { Call } from '../graphql/call.js';
import { ifCurrent } from '../graphql/current.js';
import { changeIdOf, done, errorsOf, refused, whenDone, whenStale, type Outcome } from '../graphql/outcome.js';
import { userProblem } from '../graphql/user-problem.js';
import { workOf } from '../graphql/work.js';
import { Writes, type Write } from '../store/writes.js';
import { logNeed } from '../work-history/log-work.js';
import type { ChangeNeedInput, NeedFields, NeedVersionInput, RecordNeedInput } from './dto/need-inputs.js';
import type { NeedPayload } from './dto/need-payload.js';
import { clientsOfNeeds } from './need-clients.js';
import { openNeedAgain, withdrawNeedWithQuestions } from './need-state.js';
import { NeedLoader } from './need.loader.js';

type Done = { readonly needId: NeedId; readonly changeId: string };

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
    const outcome = await this.writes.run<Done>(call, input, async (write) => {
      const { tx, now } = write;
      const asked = { id: newId<NeedId>(), teamId: input.teamId as TeamId, clientId, content: contentOf(input) };
      const need = await recordNeed(tx, call.permit, asked);
      if (!need) return refused(userProblem('NOT_FOUND', clientId === null ? 'teamId' : 'clientId'));
      await recordAccess(tx, call.permit, clientsOfNeeds([need]), now);
      const line = { kind: 'needRecorded', edit: needRecorded(need) } as const;
      return done({ needId: need.id, ...(await logNeed(call.permit, write, need, line)) });
    });
    return this.#payload(call, outcome);
  }

  change(call: Call, input: ChangeNeedInput): Promise<NeedPayload> {
    return this.#change(call, input, 'needChanged', async ({ tx, today }, { id, state, hoursPerWeek }) => {
      await changeNeed(tx, call.permit, id, contentOf(input));
      const asksMore = input.hoursPerWeek > hoursPerWeek;
      if (state === 'met' && asksMore) await reopenNeed(tx, call.permit, { needId: id, today });
      return holdNeed(tx, call.permit, id);
    });
  }

  withdraw(call: Call, input: NeedVersionInput): Promise<NeedPayload> {
    return this.#change(call, input, 'needWithdrawn', (write, { id }) =>
      withdrawNeedWithQuestions(call.permit, write, id),
    );
  }

  /** Takes a withdrawal back. It is met where what was agreed still covers it; who was asked then is not asked again. */
  reopen(call: Call, input: NeedVersionInput): Promise<NeedPayload> {
    return this.#change(call, input, 'needReopened', (write, { id }) => openNeedAgain(call.permit, write, id));
  }

  /** A withdrawn need is opened again before it is changed. */
  async #change(
    call: Call,
    input: NeedVersionInput,
    kind: WorkChangeKind,
    change: (write: Write, need: Need) => Promise<Need | null>,
  ): Promise<NeedPayload> {
    const id = input.id as NeedId;
    const fits = (state: NeedState): boolean => (state === 'withdrawn') === (kind === 'needReopened');
    const outcome = await this.writes.run<Done>(call, input, async (write) => {
      const held = await holdNeed(write.tx, call.permit, id);
      if (held && !fits(held.state)) return refused(userProblem('NOT_FOUND', 'id'));
      const expected = { version: input.expectedVersion, done: { needId: id, changeId: '' } };
      return ifCurrent(held, expected, async (need) => {
        const now = await change(write, need);
        if (!now) return refused(userProblem('NOT_FOUND', 'id'));
        await recordAccess(write.tx, call.permit, clientsOfNeeds([need]), write.now);
        const edit = kind === 'needChanged' ? needChanged(need, now) : needStateSet(need, now);
        return done({ needId: id, ...(await logNeed(call.permit, write, now, { kind, edit })) });
      });
    });
    return this.#payload(call, outcome);
  }

  async #payload({ context }: Call, outcome: Outcome<Done>): Promise<NeedPayload> {
    const show = ({ needId }: Done) => this.needs.of(context).clear(needId).load(needId);
    return {
      changeId: changeIdOf(outcome),
      need: await whenDone(outcome, show),
      current: await whenStale(outcome, show),
      errors: errorsOf(outcome),
    };
  }
}
