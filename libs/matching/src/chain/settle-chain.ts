import type { FreedHours, Handover, TeamId } from '@kring/care-network';

/** A step or a need of a chain, with its team and the most hours a week that it can take as things stand. */
interface Reached {
  readonly teamId: TeamId;
  readonly mostHoursPerWeek: number;
}

/** A chain as it was thought of. `teamId` is the team of the first task; its staff come free for `hoursPerWeek`. */
export interface ChainToSettle {
  readonly teamId: TeamId;
  readonly hoursPerWeek: number;
  readonly handovers: readonly (Handover & Reached)[];
  readonly freesFor: readonly (FreedHours & Reached)[];
}

/** What is left of a chain: the steps and needs that take something, with the hours that they take. */
export interface SettledChain {
  readonly handovers: readonly Handover[];
  readonly freesFor: readonly FreedHours[];
}

/**
 * What is possible of a chain: no step and no need takes more than it can, nor more than the staff of its team came free for by the
 * steps before. What takes nothing is left out. It answers its own answer with the same.
 */
export function settleChain({ teamId, hoursPerWeek, handovers, freesFor }: ChainToSettle): SettledChain {
  const free = new Map<TeamId, number>([[teamId, hoursPerWeek]]);
  const take = (team: TeamId, wanted: number, most: number): number => {
    const left = free.get(team) ?? 0;
    const taken = Math.max(0, Math.min(wanted, most, left));
    free.set(team, left - taken);
    return taken;
  };
  const steps = handovers.map(({ byTeamId, taskId, hoursPerWeek: wanted, teamId: team, mostHoursPerWeek }) => {
    const taken = take(byTeamId, wanted, mostHoursPerWeek);
    free.set(team, (free.get(team) ?? 0) + taken);
    return { byTeamId, taskId, hoursPerWeek: taken };
  });
  const needs = freesFor.map(({ needId, hoursPerWeek: wanted, teamId: team, mostHoursPerWeek }) => ({
    needId,
    hoursPerWeek: take(team, wanted, mostHoursPerWeek),
  }));
  const goes = ({ hoursPerWeek: hours }: { readonly hoursPerWeek: number }): boolean => hours > 0;
  return { handovers: steps.filter(goes), freesFor: needs.filter(goes) };
}
