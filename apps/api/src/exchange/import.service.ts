import type { CalendarDay } from '@kring/care-network';
import { problem } from '@kring/care-network';
import {
  changesAnything,
  planImport,
  type FileReading,
  type ImportChoices,
  type ImportedCircle,
  type ImportPlan,
  type ImportWishes,
} from '@kring/exchange';
import { holdCircle, importIntoCircle, openCircle, recordAccess, type GraphDb, type OpenedCircle } from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import { CircleService } from '../circle/circle.service.js';
import type { Call } from '../graphql/call.js';
import { changeIdOf, done, errorsOf, refused, whenDone, type Outcome } from '../graphql/outcome.js';
import { userProblem } from '../graphql/user-problem.js';
import { mayTakeBack } from '../history/may-take-back.js';
import { Clock } from '../store/clock.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import { Writes, type Write } from '../store/writes.js';
import { CircleReader } from './circle-reader.js';
import type { CircleImport, ImportCirclePayload } from './dto/circle-import.js';
import type { ImportCircleInput, ReadImportInput } from './dto/import-inputs.js';
import { importRights } from './import-rights.js';
import { asPreview, asUnread, markOf } from './import-shown.js';

interface Imported extends Readonly<Record<string, string>> {
  readonly changeId: string;
  readonly added: string;
  readonly changed: string;
}

/** Brings the people in files into a circle: first what that would do, then, when it is still the same, the doing. */
@Injectable()
export class ImportService {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
    private readonly writes: Writes,
    private readonly reader: CircleReader,
    private readonly circles: CircleService,
  ) {}

  /** `null` when the client is out of reach. It shows who is in the circle, so it leaves an AccessEvent. */
  async preview(call: Call, input: ReadImportInput): Promise<CircleImport | null> {
    const { permit } = call;
    const today = this.clock.today();
    const opened = await this.db.write(async (tx) => {
      const found = await openCircle(tx, permit, input.clientId, today);
      if (found) await recordAccess(tx, permit, [input.clientId], this.clock.now());
      return found;
    });
    if (opened === null) return null;
    const reading = await this.#read(input);
    return reading.ok
      ? asPreview(reading.circle, planOf(call, opened, reading.circle, { keepAsIs: input.keepAsIs }, today))
      : asUnread(reading);
  }

  async import(call: Call, input: ImportCircleInput): Promise<ImportCirclePayload> {
    const inReach = await this.db.read((tx) => openCircle(tx, call.permit, input.clientId, this.clock.today()));
    if (!inReach) return { errors: errorsOf(refused(problem('NOT_FOUND', 'clientId'))) };
    const reading = await this.#read(input);
    if (!reading.ok)
      return {
        preview: asUnread(reading),
        errors: errorsOf(refused(userProblem('INVALID', 'files', { expected: 'file' }))),
      };
    let preview: CircleImport | null = null;
    const outcome = await this.writes.run(call, input, async (write): Promise<Outcome<Imported>> => {
      preview = null;
      const planned = await this.#planned(call, write, input, reading.circle);
      if (!planned) return refused(problem('NOT_FOUND', 'clientId'));
      if (markOf(planned.seen) === input.seen) return this.#carryOut(call, write, planned, reading.circle);
      preview = asPreview(reading.circle, planned.seen);
      return refused(problem('STALE', 'seen'));
    });
    const facts = 'done' in outcome ? outcome.done : null;
    return {
      changeId: mayTakeBack(call.viewer.role, 'imported') ? changeIdOf(outcome) : null,
      circle: await whenDone(outcome, () => this.circles.after(call.context, input.clientId)),
      added: facts && Number(facts.added),
      changed: facts && Number(facts.changed),
      preview: facts ? null : preview,
      errors: errorsOf(outcome),
    };
  }

  #read({
    files,
    pasted = null,
    mapVersion = null,
    clientInFile: client = null,
  }: ReadImportInput): Promise<FileReading> {
    const given = files.map(({ name, content }) => ({ name, content }));
    return this.reader.read({ files: given, pasted, mapVersion, client, today: this.clock.today() });
  }

  async #planned(
    call: Call,
    { tx, today }: Write,
    input: ImportCircleInput,
    imported: ImportedCircle,
  ): Promise<Planned | null> {
    if (!(await holdCircle(tx, call.permit, input.clientId))) return null;
    const opened = await openCircle(tx, call.permit, input.clientId, today);
    if (!opened) return null;
    const { keepAsIs } = input;
    const chosen = { takeYes: input.takeYes, choices: choicesIn(input) };
    return {
      opened,
      seen: planOf(call, opened, imported, { keepAsIs }, today),
      plan: planOf(call, opened, imported, { keepAsIs, ...chosen }, today),
    };
  }

  async #carryOut(
    { permit }: Call,
    { tx, now }: Write,
    { opened, plan }: Planned,
    { format }: ImportedCircle,
  ): Promise<Outcome<Imported>> {
    const { client, teamId } = { client: opened.circle.client, teamId: opened.client.teamId };
    const { newPeople: people, newTies: ties, changedPeople, changedTies, skills, consents, photos } = plan;
    const to = { organisationId: permit.viewer.organisationId, teamId, client };
    const brought = { ...to, people, ties, changedPeople, changedTies, skills, consents, photos };
    const changeId = changesAnything(plan) ? await importIntoCircle(tx, brought, { permit, at: now, format }) : null;
    const count = (state: string): string =>
      String(plan.rows.filter((row) => row.kind === 'person' && row.state === state).length);
    return done({ changeId: changeId ?? '', added: count('new'), changed: count('changed') });
  }
}

interface Planned {
  readonly opened: OpenedCircle;
  /** Without any choice, as the preview shows it. */
  readonly seen: ImportPlan;
  readonly plan: ImportPlan;
}

const choicesIn = ({ people, tiesLeftOut }: ImportCircleInput): ImportChoices => ({
  people: new Map(
    people.map(({ index, leaveOut, ring, sector }) => [
      index,
      { leaveOut, ring: ring ?? null, sector: sector ?? null },
    ]),
  ),
  tiesLeftOut: new Set(tiesLeftOut),
});

const planOf = (
  { viewer }: Call,
  opened: OpenedCircle,
  imported: ImportedCircle,
  { keepAsIs, takeYes = false, choices }: Pick<ImportWishes, 'keepAsIs' | 'takeYes' | 'choices'>,
  today: CalendarDay,
): ImportPlan =>
  planImport(opened.circle, imported, {
    ...{ keepAsIs, takeYes, today, rights: importRights(viewer, opened) },
    withPhoto: new Set(opened.people.filter(({ photoId }) => photoId !== null).map(({ person }) => person.id)),
    ...(choices ? { choices } : {}),
  });
