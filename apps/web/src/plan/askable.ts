import type { Askable } from '../help/use-ask.js';
import type { Help } from './plan-shapes.js';

/** Help of a plan as a question to its helper; `null` when an end of it is not there. */
export function askableOf({ offer, need, task, hoursPerWeek }: Help): Askable | null {
  if (!offer || !need) return null;
  return { offer, need, task, hoursPerWeek, handedOverHoursPerWeek: task ? hoursPerWeek : null };
}
