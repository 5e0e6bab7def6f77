import type { TeamId } from '@kring/care-network';
import { placesOfWork, regionTeams, type Situation } from '@kring/matching';
import { findPlanChoices, loadSituation, recordAccess, roundsOfTeams, type GraphDb } from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import type { Call } from '../graphql/call.js';
import { clientsOfNeeds } from '../need/need-clients.js';
import { Clock } from '../store/clock.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import { seesPeople } from './as-shown.js';
import type { StartPlanInput } from './dto/plan-inputs.js';
import type { Around, Read } from './job/plan-jobs.js';
import type { PlanTask } from './job/plan-work.js';
import { questionOf } from './question.js';

/** A question of which the teams are in reach and the steps can be made. */
export interface ToRead {
  readonly input: StartPlanInput;
  readonly teamIds: readonly TeamId[];
  readonly steps: PlanTask['steps'];
  /** Hears how much is read, from 0 to 1. */
  readonly told: (part: number) => void;
}

interface Teams {
  readonly teamIds: readonly TeamId[];
  readonly situation: Situation;
  readonly around: Around;
}

/** Reads what a plan is made of, within the reach of who asked for it. */
@Injectable()
export class PlanReading {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
  ) {}

  /**
   * Reads first and writes after, because whoever writes keeps others who write waiting. The access is on record before anything is
   * worked out; of a plan that was cancelled before it was read nothing is. Throws when `signal` says that nobody waits.
   */
  async read(call: Call, asked: ToRead, signal: AbortSignal): Promise<Read> {
    const { permit } = call;
    const { input, steps } = asked;
    const { teamIds, situation, around } = await this.#teams(call, asked, signal);
    const [choices, kept] = await this.db.read(async (tx) => [
      await findPlanChoices(tx, permit, teamIds),
      await roundsOfTeams(tx, permit, teamIds),
    ]);
    signal.throwIfAborted();
    if (seesPeople(call.viewer)) {
      const open = situation.needs.filter(({ state }) => state === 'open');
      await this.db.write((tx) => recordAccess(tx, permit, clientsOfNeeds(open), this.clock.now()));
    }
    const question = questionOf(input, teamIds, { choices, kept, matches: situation.matches });
    return { task: { situation, question, steps, openings: input.openings }, around };
  }

  /** The teams that were asked for; of those the ones near a place, when one is given. */
  async #teams(
    { permit, viewer }: Call,
    { input, teamIds: wanted, told }: ToRead,
    signal: AbortSignal,
  ): Promise<Teams> {
    const today = this.clock.today();
    const load = (teamIds: readonly TeamId[]) =>
      this.db.read((tx) => loadSituation(tx, permit, { teamIds, today, told }));
    signal.throwIfAborted();
    const situation = await load(wanted);
    signal.throwIfAborted();
    const places = placesOfWork(situation, { withNeeds: seesPeople(viewer) });
    if (input.region == null) return { teamIds: wanted, situation, around: { places, unplacedTeamIds: [] } };
    const { latitude, longitude, km } = input.region;
    const { within, unknown } = regionTeams(situation, { place: { latitude, longitude }, km });
    const near = new Set(within.map(({ teamId }) => teamId));
    const teamIds = wanted.filter((id) => near.has(id));
    return { teamIds, situation: await load(teamIds), around: { places, unplacedTeamIds: unknown } };
  }
}
