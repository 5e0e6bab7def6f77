import { reachOf, type Viewer } from '@kring/access';
import type { BarrierCode } from '@kring/matching';

/** What the API says in place of a barrier of which only those who act on it may know why. */
export const cannotBe = 'cannotBe';
export type ShownCode = BarrierCode | typeof cannotBe;

/**
 * A concern is for team leaders alone, and so is what somebody took back. They are told alike, so that the one does not
 * show by the absence of the other.
 */
const keptToTeamLeaders: ReadonlySet<string> = new Set<BarrierCode>([
  'safeguarding',
  'consentWithdrawn',
  'sharingWithdrawn',
]);

const seesAll = ({ role }: Viewer): boolean => reachOf(role, 'Query.concerns') !== 'none';

/** Whether a viewer may hear of this barrier by its name. */
export const maySeeBarrier = (viewer: Viewer, code: string): boolean => seesAll(viewer) || !keptToTeamLeaders.has(code);

export const shownCode = (viewer: Viewer, code: BarrierCode): ShownCode =>
  maySeeBarrier(viewer, code) ? code : cannotBe;

/** Barriers as a viewer may see them: what is kept from them is said once, without facts. */
export function barriersSeen<Seen extends { readonly code: BarrierCode }>(
  viewer: Viewer,
  barriers: readonly Seen[],
): readonly (Omit<Seen, 'code'> & { readonly code: ShownCode })[] {
  const hidden = barriers.filter(({ code }) => !maySeeBarrier(viewer, code));
  return barriers
    .filter((barrier) => !hidden.slice(1).includes(barrier))
    .map((barrier) => ({ ...barrier, code: shownCode(viewer, barrier.code) }));
}
