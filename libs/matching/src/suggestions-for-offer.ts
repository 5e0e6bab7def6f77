import type { OfferId } from '@kring/care-network';
import { chainCandidate, directCandidate, type Candidate } from './routes/candidate.js';
import { legOf } from './routes/leg.js';
import { Shortlist } from './routes/shortlist.js';
import { staffSide } from './routes/staff-side.js';
import { writeOut } from './routes/write-out.js';
import type { Help } from './situation/help.js';
import { preparedFor, type Prepared } from './situation/prepared.js';
import type { Situation } from './situation/situation.js';
import type { Suggestion } from './suggestion.js';

const directRoutes = (prepared: Prepared, help: Help): readonly Candidate[] =>
  prepared.needs.flatMap((need) => legOf(prepared, help, need) ?? []).map(directCandidate);

/** Each task is weighed once, and then meets every need of its team that staff may meet. */
function chainRoutes(prepared: Prepared, help: Help): readonly Candidate[] {
  return [...prepared.tasksOfTeam].flatMap(([teamId, tasks]) => {
    const sides = (prepared.needsOfTeam.get(teamId) ?? []).flatMap((need) => staffSide(prepared, need) ?? []);
    const legs = sides.length === 0 ? [] : tasks.flatMap((task) => legOf(prepared, help, task) ?? []);
    return legs.flatMap((leg) => sides.map((side) => chainCandidate(leg, side)));
  });
}

/**
 * Where an offer could go, in every team of the situation, best first. Empty when nothing asks for what is offered,
 * or when the offer or its helper is not in the situation.
 */
export function suggestionsForOffer(situation: Situation, offerId: OfferId): readonly Suggestion[] {
  const prepared = preparedFor(situation);
  const help = prepared.helpByOffer.get(offerId);
  if (!help) return [];
  const shortlist = new Shortlist(Infinity);
  for (const candidate of directRoutes(prepared, help)) shortlist.add(candidate);
  for (const candidate of chainRoutes(prepared, help)) shortlist.add(candidate);
  return shortlist.inOrder().map(writeOut);
}
