/** Whether a row of a plan problem names this offer, pool, need or task as one of its ends. */
export const standsAt = (row: object, kind: 'offer' | 'pool' | 'need' | 'task', id: string): boolean =>
  Object.entries(row).some(([end, named]) => end === kind && named === id);
