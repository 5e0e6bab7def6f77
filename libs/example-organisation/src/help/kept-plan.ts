import {
  daysAfter,
  type AccountWithTeams,
  type ClientId,
  type KeptHelpId,
  type KeptPlanId,
  type KeptPlanWithHelps,
  type Match,
  type Need,
} from '@kring/care-network';
import { momentOn } from '../calendar.js';
import type { TeamDraft } from '../draft.js';

/** So long ago it was kept: before the first of the questions that came of it. */
const keptDaysAgo = 52;
/** Three months, as plans usually are; less than half of its days are those of a plan from today. */
const usualDays = 91;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

interface Share {
  readonly needs: readonly Need[];
  readonly metBy: (need: Need) => number;
}

const figuresOf = ({ needs, metBy }: Share) => ({
  needs: needs.length,
  needsMet: needs.filter((need) => metBy(need) >= need.hoursPerWeek).length,
  hoursAsked: sum(needs.map(({ hoursPerWeek }) => hoursPerWeek)),
  hoursMet: sum(needs.map(metBy)),
});

const clientOf = ({ beneficiary }: Need): ClientId | null =>
  beneficiary.kind === 'client' ? beneficiary.clientId : null;

/**
 * The plan that the first team kept before: the questions of then came of it, with a yes, a no and an answer that is still to come.
 * `null` when nobody was asked, as in an organisation of a few clients. Who asked something and got nothing of it is told too.
 */
export function keptPlanOf(
  { draft, team, needs, offers }: TeamDraft,
  matches: readonly Match[],
  accounts: readonly AccountWithTeams[],
): KeptPlanWithHelps | null {
  const leader = accounts.find(({ account, worksIn }) => account.role === 'teamLeader' && worksIn.includes(team.id));
  const helps = matches.flatMap(({ offerId, target, hoursPerWeek }) => {
    const need = target.kind === 'need' ? needs.find(({ id }) => id === target.needId) : undefined;
    const offer = offers.find(({ id }) => id === offerId);
    if (need === undefined || offer === undefined) return [];
    const named = sum(offers.filter(({ personId }) => personId === offer.personId).map((each) => each.hoursPerWeek));
    const help = {
      offerId,
      needId: need.id,
      taskIds: [],
      hoursPerWeek,
      namedHours: named,
      standing: 'planned' as const,
    };
    return [{ ...help, id: draft.nextId<KeptHelpId>(), personId: offer.personId }];
  });
  if (leader === undefined || helps.length === 0) return null;
  const metBy = ({ id }: Need): number =>
    sum(helps.filter(({ needId }) => needId === id).map(({ hoursPerWeek }) => hoursPerWeek));
  const from = daysAfter(draft.today, -keptDaysAgo);
  const clients = [...new Set(needs.flatMap((need) => clientOf(need) ?? []))];
  return {
    id: draft.nextId<KeptPlanId>(),
    keptById: leader.account.id,
    teamIds: [team.id],
    from,
    until: daysAfter(from, usualDays),
    keptAt: momentOn(from, 30),
    figures: {
      ...figuresOf({ needs, metBy }),
      needsHelped: needs.filter((need) => metBy(need) > 0).length,
      hoursFreed: 0,
      helpers: new Set(helps.map(({ personId }) => personId)).size,
    },
    helps: helps.map(({ personId: _, ...help }) => help),
    shares: clients.map((clientId) => ({
      clientId,
      ...figuresOf({ needs: needs.filter((need) => clientOf(need) === clientId), metBy }),
    })),
  };
}
