import type { ClientId, NeedId, OfferId, PersonId, TaskId } from '@kring/care-network';
import { compareText } from '../../situation/grouped.js';
import type { Situation } from '../../situation/situation.js';
import { pairKey } from './ways.js';
import type { HelpInPlan, PlannedNeed } from '../team-plan.js';
import type { ClientShare, HelperShare } from '../written/share.js';

const count = <Key>(keys: readonly (Key | undefined)[]): ReadonlyMap<Key, number> => {
  const counts = new Map<Key, number>();
  for (const key of keys) if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** The proposals for work of these teams, so that nobody learns what another team asked. */
function matchesFor({ matches, needs, tasks }: Situation, teamIds: ReadonlySet<string>): Situation['matches'] {
  const work = new Set<NeedId | TaskId>(
    [...needs, ...tasks].filter(({ teamId }) => teamIds.has(teamId)).map(({ id }) => id),
  );
  return matches.filter(({ target }) => work.has(target.kind === 'need' ? target.needId : target.taskId));
}

/** A task is asked once, however many needs its freed hours go to. */
const askOf = ({ offerId, taskId, needId }: HelpInPlan): string => pairKey(offerId, taskId ?? needId);

/** Who is asked how often: of each helper in the plan, most hours first. */
export function helperShares(
  situation: Situation,
  teamIds: readonly string[],
  helps: readonly HelpInPlan[],
): readonly HelperShare[] {
  const personOf = new Map<OfferId, PersonId>(situation.offers.map(({ id, personId }) => [id, personId]));
  const before = count(matchesFor(situation, new Set(teamIds)).map(({ offerId }) => personOf.get(offerId)));
  const people = [...new Set(helps.map(({ personId }) => personId))];
  const shares = people.map((personId): HelperShare => {
    const own = helps.filter((help) => help.personId === personId);
    return {
      personId,
      hoursPerWeek: own.reduce((sum, { hoursPerWeek }) => sum + hoursPerWeek, 0),
      askedBefore: before.get(personId) ?? 0,
      askedNow: new Set(own.filter(({ standing }) => standing !== 'asked').map(askOf)).size,
    };
  });
  return shares.sort(
    (one, other) => other.hoursPerWeek - one.hoursPerWeek || compareText(one.personId, other.personId),
  );
}

/** For each client with open needs: what they get, and how often somebody was asked for them. Least met first. */
export function clientShares(
  situation: Situation,
  teamIds: readonly string[],
  needs: readonly PlannedNeed[],
): readonly ClientShare[] {
  const clientOf = new Map(needs.map(({ needId, clientId }) => [needId, clientId]));
  const askedFor = matchesFor(situation, new Set(teamIds)).flatMap(({ target, freesFor }) => {
    const needIds = target.kind === 'need' ? [target.needId] : freesFor.map(({ needId }) => needId);
    return [...new Set(needIds.map((needId) => clientOf.get(needId)))];
  });
  const asked = count<ClientId | null>(askedFor);
  const clients = [...new Set(needs.map(({ clientId }) => clientId))];
  const shares = clients.map((clientId): ClientShare => {
    const own = needs.filter((need) => need.clientId === clientId);
    return {
      clientId,
      needs: own.length,
      needsMet: own.filter(({ hoursMet, hoursAsked }) => hoursMet >= hoursAsked).length,
      hoursAsked: own.reduce((sum, { hoursAsked }) => sum + hoursAsked, 0),
      hoursMet: own.reduce((sum, { hoursMet }) => sum + hoursMet, 0),
      askedBefore: asked.get(clientId) ?? 0,
    };
  });
  const part = ({ hoursMet, hoursAsked }: ClientShare): number => hoursMet / hoursAsked;
  return shares.sort((one, other) => part(one) - part(other) || compareText(one.clientId ?? '', other.clientId ?? ''));
}
