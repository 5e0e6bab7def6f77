import type { Permit } from '@kring/access';
import type { CalendarDay, Offer, TeamId } from '@kring/care-network';
import type { GraphTransaction } from '../engine/graph-db.js';
import { answersOfTeams, type AnswersOfTeams } from './answers-of-teams.js';
import { concernsOfOrganisation, type SituationConcern } from './concerns-of-organisation.js';
import { helpersForTeams, type SituationHelper } from './helpers.js';
import { clientsOfTeams, offersForTeams, type TeamClient } from './offers-for-teams.js';
import { workOfTeams, type WorkOfTeams } from './work-of-teams.js';

/** All that matching looks at for some teams, at one moment. Its shape is what `@kring/matching` takes. */
export interface TeamsSituation extends WorkOfTeams, AnswersOfTeams {
  readonly today: CalendarDay;
  readonly helpers: readonly SituationHelper[];
  readonly offers: readonly Offer[];
  readonly clients: readonly TeamClient[];
  readonly concerns: readonly SituationConcern[];
}

/** Which situation to load. `told` hears after each part how much is read, from 0 to 1. */
export interface SituationToLoad {
  readonly teamIds: readonly TeamId[];
  readonly today: CalendarDay;
  readonly told?: (part: number) => void;
}

/** Parts of about the same length, and so many there are. */
const parts = 6;

/**
 * Loads the situation of teams in a fixed number of queries for every five hundred helpers, however many teams. A team out of reach adds nothing.
 * It holds more than the viewer may see, such as consents, concerns and hours agreed elsewhere: weigh with it, never show it.
 */
export async function loadSituation(
  tx: GraphTransaction,
  permit: Permit,
  { teamIds, today, told = () => undefined }: SituationToLoad,
): Promise<TeamsSituation> {
  let read = 0;
  const part = async <Read>(reading: Promise<Read>): Promise<Read> => {
    const found = await reading;
    told(++read / parts);
    return found;
  };
  const offers = await part(offersForTeams(tx, permit, teamIds));
  const personIds = [...new Set(offers.map(({ personId }) => personId))];
  return {
    today,
    offers,
    clients: await part(clientsOfTeams(tx, permit, teamIds)),
    concerns: await part(concernsOfOrganisation(tx, permit)),
    helpers: await part(helpersForTeams(tx, permit, { teamIds, personIds, today })),
    ...(await part(workOfTeams(tx, permit, teamIds))),
    ...(await part(answersOfTeams(tx, permit, { teamIds, offers }))),
  };
}
