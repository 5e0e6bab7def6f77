import { daysAfter } from '@kring/care-network';
import { needIdsOf } from '../agreements/match-words.js';
import type {
  AnswerFieldsFragment,
  ClientCardFieldsFragment,
  ExperimentFieldsFragment,
  Mover,
  OpenNeedFieldsFragment,
  TeamHelpQuery,
} from '../gql/graphql.js';

export type TeamSuggestion = TeamHelpQuery['suggestions']['nodes'][number];

/** What a team leader can do something about now, one kind a line. */
export type Attention =
  | { readonly kind: 'concerns'; readonly count: number }
  | { readonly kind: 'answered'; readonly match: AnswerFieldsFragment }
  | { readonly kind: 'need'; readonly need: OpenNeedFieldsFragment; readonly help: HelpForNeed | null }
  | { readonly kind: 'waiting'; readonly match: AnswerFieldsFragment }
  | { readonly kind: 'fading'; readonly client: ClientCardFieldsFragment; readonly count: number }
  | { readonly kind: 'ending'; readonly experiment: ExperimentFieldsFragment };

/** Who could help with one need, by name, and the first thing that stands in the way when nobody can. */
export interface HelpForNeed {
  readonly helpers: readonly string[];
  readonly viaTask: boolean;
  readonly barrierCode: string | null;
  /** Whose move it is to lift that first thing; `null` when nothing stands in the way. */
  readonly mover: Mover | null;
  /** The helper of the nearest help; empty when nobody comes near. */
  readonly nearest: string;
  /** How many barriers the nearest help still has; 0 when somebody can help, `Infinity` when nobody comes near. */
  readonly barriersLeft: number;
  /** Whether an experiment is all that the nearest help waits for. */
  readonly waitsForExperiment: boolean;
}

export function helpForNeed(needId: string, suggestions: readonly TeamSuggestion[]): HelpForNeed {
  const mine = suggestions.filter(({ need }) => need.id === needId);
  const open = mine.filter(({ barriers }) => barriers.length === 0);
  const first = mine.toSorted((a, b) => a.barriers.length - b.barriers.length)[0];
  const nearest = first?.barriers;
  return {
    helpers: [...new Set(open.map(({ offer }) => offer.person.name))],
    viaTask: open.length > 0 && open.every(({ kind }) => kind === 'chain'),
    barrierCode: nearest?.[0]?.code ?? null,
    mover: nearest?.[0]?.mover ?? null,
    nearest: first?.offer.person.name ?? '',
    barriersLeft: nearest?.length ?? Infinity,
    waitsForExperiment: nearest?.length === 1 && nearest[0]?.code === 'policyCustom',
  };
}

/** The nearest help first: nothing in the way, then what an experiment opens, then few barriers; most hours first. */
const nearestFirst = (
  a: { readonly need: OpenNeedFieldsFragment; readonly help: HelpForNeed | null },
  b: { readonly need: OpenNeedFieldsFragment; readonly help: HelpForNeed | null },
): number => {
  const left = (help: HelpForNeed | null): number =>
    help?.waitsForExperiment ? 0.5 : (help?.barriersLeft ?? Infinity);
  const [one, other] = [left(a.help), left(b.help)];
  return one === other ? b.need.hoursPerWeek - a.need.hoursPerWeek : one - other;
};

interface Situation {
  readonly needs: readonly OpenNeedFieldsFragment[];
  readonly matches: readonly AnswerFieldsFragment[];
  readonly clients: readonly ClientCardFieldsFragment[];
  /** `undefined` until it has been worked out. */
  readonly suggestions: readonly TeamSuggestion[] | undefined;
  /** Those that end soon. */
  readonly ending: readonly ExperimentFieldsFragment[];
  /** How many concerns about safety the team should look at again. */
  readonly concernsToReview: number;
}

const soonDays = 30;

/** Agreed experiments of one team that end within 30 days, the first one first. `today` is a calendar day. */
export function endingSoon(
  experiments: readonly ExperimentFieldsFragment[],
  teamId: string,
  today: string,
): readonly ExperimentFieldsFragment[] {
  const last = daysAfter(today, soonDays);
  return experiments
    .filter(({ state, team, until }) => state === 'agreed' && team.id === teamId && until >= today && until <= last)
    .toSorted((a, b) => a.until.localeCompare(b.until));
}

/** Concerns about safety first, then answers, then needs that can be helped today, other needs, questions that are out, ties that fade, experiments that end. */
export function attentionFor({
  needs,
  matches,
  clients,
  suggestions,
  ending,
  concernsToReview,
}: Situation): readonly Attention[] {
  const asked = new Set(matches.flatMap((m) => (m.state === 'proposed' ? needIdsOf(m) : [])));
  const open = needs
    .filter(({ id }) => !asked.has(id))
    .map((need) => ({ kind: 'need', need, help: suggestions ? helpForNeed(need.id, suggestions) : null }) as const)
    .toSorted(nearestFirst);
  const openIds = new Set(needs.map(({ id }) => id));
  const isFresh = (m: AnswerFieldsFragment): boolean =>
    m.state === 'declined' && needIdsOf(m).some((id) => openIds.has(id));
  const answered = matches.filter((m) => m.state === 'accepted' || isFresh(m));
  return [
    ...(concernsToReview > 0 ? [{ kind: 'concerns', count: concernsToReview } as const] : []),
    ...answered.slice(0, 4).map((match) => ({ kind: 'answered', match }) as const),
    ...open,
    ...matches.filter((m) => m.state === 'proposed').map((match) => ({ kind: 'waiting', match }) as const),
    ...clients
      .map((client) => ({ kind: 'fading', client, count: client.fadingTieCount ?? 0 }) as const)
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count),
    ...ending.map((experiment) => ({ kind: 'ending', experiment }) as const),
  ];
}
