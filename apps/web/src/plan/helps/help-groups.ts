import type { Askable } from '../../help/use-ask.js';
import type { ChainTask, ChainWay } from '../../chain/chain-hours.js';
import { idsOf, type Help } from '../plan-shapes.js';

/** What one person is asked at once: one need, or one task whose freed hours may go to several needs. */
export interface HelpGroup {
  readonly key: string;
  /** Most hours first. */
  readonly helps: readonly [Help, ...Help[]];
  readonly hoursPerWeek: number;
  readonly canPropose: boolean;
}

const keyOf = (help: Help): string => {
  const { offerId, taskIds, needId } = idsOf(help);
  return [offerId, taskIds[0] ?? needId, help.standing].join(' ');
};

/** Helps of the same offer with the same work, in the order of the plan. */
export function groupsOf(helps: readonly Help[]): readonly HelpGroup[] {
  const groups = new Map<string, [Help, ...Help[]]>();
  for (const help of helps) {
    const known = groups.get(keyOf(help));
    if (known) known.push(help);
    else groups.set(keyOf(help), [help]);
  }
  return [...groups].map(([key, group]) => ({
    key,
    helps: group.sort((one, other) => other.hoursPerWeek - one.hoursPerWeek),
    hoursPerWeek: group.reduce((sum, { hoursPerWeek }) => sum + hoursPerWeek, 0),
    canPropose: group.every(({ canPropose }) => canPropose),
  }));
}

/** Whether another than this group helps with its need; not for a task whose freed hours go to several. */
export const isShared = (group: HelpGroup, groups: readonly HelpGroup[]): boolean =>
  group.helps.length === 1 &&
  groups.some((other) => other !== group && other.helps.some(({ need }) => need?.id === group.helps[0].need?.id));

/** The tasks on the way; `null` when one of them or its team is not shown. */
function viaOf({ via }: Help): readonly ChainTask[] | null {
  const shown = via.flatMap(({ task, team }) => (task && team ? [{ task, team }] : []));
  return shown.length === via.length ? shown : null;
}

/** The ways of a group, most hours first; those of which something is not shown or thought up are left out. */
export const waysOf = ({ helps }: Pick<HelpGroup, 'helps'>): readonly ChainWay[] =>
  helps.flatMap((help) => {
    const via = viaOf(help);
    return help.need && via ? [{ need: help.need, hoursPerWeek: help.hoursPerWeek, via }] : [];
  });

/** A group as a question to its helper, with all that freed hours go to; `null` when an end of it is not there. */
export function askableOf(group: HelpGroup): Askable | null {
  const { helps, hoursPerWeek } = group;
  const { offer, need, task, until } = helps[0];
  if (!offer || !need) return null;
  const handedOverHoursPerWeek = task ? hoursPerWeek : null;
  return { offer, need, task, hoursPerWeek, handedOverHoursPerWeek, ways: waysOf(group), until };
}
