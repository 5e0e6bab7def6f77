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

/**
 * Loads the situation of teams in a fixed number of queries, however many teams. A team out of reach adds nothing.
 * It holds more than the viewer may see, such as consents, concerns and hours agreed elsewhere: weigh with it, never show it.
 */
export async function loadSituation(
  tx: GraphTransaction,
  permit: Permit,
  { teamIds, today }: { readonly teamIds: readonly TeamId[]; readonly today: CalendarDay },
): Promise<TeamsSituation> {
  const offers = await offersForTeams(tx, permit, teamIds);
  const personIds = [...new Set(offers.map(({ personId }) => personId))];
  return {
    today,
    offers,
    clients: await clientsOfTeams(tx, permit, teamIds),
    concerns: await concernsOfOrganisation(tx, permit),
    helpers: await helpersForTeams(tx, permit, { teamIds, personIds, today }),
    ...(await workOfTeams(tx, permit, teamIds)),
    ...(await answersOfTeams(tx, permit, { teamIds, offers })),
  };
}
