import type { PlanNetwork } from '../network.js';

/** Whether nothing is planned but needs that are met whole or not at all: prices of needs are then all that a search starts from. */
export const isAllWhole = ({ tasks, pools, whole, offers, needs }: PlanNetwork): boolean =>
  tasks === 0 && pools === 0 && !whole.subarray(offers, offers + needs).includes(0);
