import { type Declared, type Links, type PlanIntake, unreadable } from './intake.js';
import { orderPools } from './pool-order.js';

/** Notes what only shows when all rows are in: unknown names, circles of pools, pins that do not fit, sums too large. */
export function checkIntake(intake: PlanIntake): void {
  const pools = poolsOf(intake);
  checkNames(intake, 'matches', intake.matches, (from) => intake.offers.has(from), 'offer');
  checkNames(intake, 'freed', intake.freed, (from) => pools.has(from), 'pool');
  checkNames(intake, 'pinned', intake.pinned, (from) => intake.offers.has(from), 'offer');
  if (intake.issues.length > 0) return;
  checkCircles(intake);
  checkPins(intake);
  checkSize(intake);
}

/** The pools that have a task. */
function poolsOf({ tasks }: PlanIntake): Set<number> {
  const pools = new Set<number>();
  for (let task = 0; task < tasks.names.texts.length; task++) if (tasks.has(task)) pools.add(tasks.extra.at(task));
  return pools;
}

function checkNames(
  intake: PlanIntake,
  list: string,
  links: Links,
  known: (from: number) => boolean,
  from: string,
): void {
  for (let row = 0; row < links.from.length; row++) {
    const giver = links.from.at(row);
    if (giver === unreadable) continue;
    if (!known(giver)) intake.note(`${list}[${row}].${from}`, 'unknown');
    const target = links.target.at(row);
    if (target >= 0 ? !intake.needs.has(target) : !intake.tasks.has(-1 - target))
      intake.note(`${list}[${row}].${target >= 0 ? 'need' : 'task'}`, 'unknown');
  }
}

/** A circle of pools is named at the last row of `freed` that is part of it. */
function checkCircles({ freed, tasks, pools, issues }: PlanIntake): void {
  const next: number[][] = Array.from({ length: pools.texts.length }, () => []);
  const poolOf = (row: number) => tasks.extra.at(-1 - freed.target.at(row));
  for (let row = 0; row < freed.from.length; row++)
    if (freed.target.at(row) < 0) next[freed.from.at(row)]?.push(poolOf(row));
  const found = orderPools(next);
  if (!('circle' in found)) return;
  const { circle } = found;
  const onward = new Map(circle.map((pool, i) => [pool, circle[(i + 1) % circle.length]]));
  let row = freed.from.length - 1;
  while (row > 0 && (freed.target.at(row) >= 0 || onward.get(freed.from.at(row)) !== poolOf(row))) row--;
  issues.push({ path: `freed[${row}].task`, code: 'circle', names: circle.map((pool) => pools.texts.at(pool)) });
}

function checkPins(intake: PlanIntake): void {
  const { pinned, offers, needs, tasks } = intake;
  if (pinned.from.length === 0) return;
  const left = { offers: offers.hours(), needs: needs.hours(), tasks: tasks.hours() };
  const together = pinnedToWhole(intake);
  for (let row = 0; row < pinned.from.length; row++) {
    const [offer, target, hours] = [pinned.from.at(row), pinned.target.at(row), pinned.amount.at(row)];
    const [ends, end] = target >= 0 ? [left.needs, target] : [left.tasks, -1 - target];
    left.offers[offer]! -= hours;
    ends[end]! -= hours;
    const isOver = left.offers[offer]! < 0 || ends[end]! < 0;
    const agreed = together.get(pair(offer, target));
    const isPart = agreed !== undefined && hours > 0 && agreed < needs.hoursOf(target);
    if (isOver || isPart) intake.note(`pinned[${row}].hours`, isOver ? 'tooManyHours' : 'partOfWhole');
  }
}

const pair = (offer: number, target: number): string => `${offer} ${target}`;

/** The hours that are pinned between an offer and a whole need, in one row or several. */
function pinnedToWhole({ pinned, needs }: PlanIntake): Map<string, number> {
  const together = new Map<string, number>();
  for (let row = 0; row < pinned.from.length; row++) {
    const target = pinned.target.at(row);
    if (target < 0 || needs.extra.at(target) !== 1) continue;
    const key = pair(pinned.from.at(row), target);
    together.set(key, (together.get(key) ?? 0) + pinned.amount.at(row));
  }
  return together;
}

/** The objective stays below 2^53, so that it is exact: no more hours find work than are offered, or are asked. */
function checkSize({ offers, needs, tasks, matches, freed, issues }: PlanIntake): void {
  let most = 0;
  for (const links of [matches, freed])
    for (let row = 0; row < links.amount.length; row++) most = Math.max(most, Math.abs(links.amount.at(row)));
  const sumOf = (declared: Declared): number => declared.hours().reduce((sum, each) => sum + each, 0);
  const hours = Math.min(sumOf(offers), sumOf(needs)) + 2 * sumOf(tasks);
  if (most * hours > Number.MAX_SAFE_INTEGER) issues.push({ path: '$', code: 'tooLarge' });
}
