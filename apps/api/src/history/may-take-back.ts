import { reachOf, type Operation } from '@kring/access';
import type { ChangeKind, Role, WorkChangeKind } from '@kring/care-network';

/** By which operation each change is made. `null`: it is only told, and cannot be taken back. */
const operations: Readonly<Record<ChangeKind | WorkChangeKind, Operation | null>> = {
  personAdded: 'Mutation.addPerson',
  personRemoved: 'Mutation.removeFromCircle',
  personChanged: 'Mutation.changePerson',
  tieAdded: 'Mutation.addTie',
  tieRemoved: 'Mutation.removeTie',
  tieChanged: 'Mutation.changeTie',
  moved: 'Mutation.moveOnMap',
  rearranged: 'Mutation.rearrangeMap',
  contact: 'Mutation.recordContact',
  skillRecorded: 'Mutation.recordSkill',
  skillRemoved: 'Mutation.removeSkill',
  whoSees: 'Mutation.setWhoSees',
  consentGiven: 'Mutation.recordConsent',
  consentWithdrawn: 'Mutation.withdrawConsent',
  offerRecorded: 'Mutation.recordOffer',
  offerChanged: 'Mutation.changeOffer',
  offerConfirmed: 'Mutation.confirmOffer',
  offerPaused: 'Mutation.pauseOffer',
  offerResumed: 'Mutation.resumeOffer',
  offerWithdrawn: 'Mutation.withdrawOffer',
  imported: 'Mutation.removeFromCircle',
  circleBegun: 'Mutation.addClient',
  personForgotten: null,
  photoSet: 'Mutation.setPhoto',
  photoRemoved: 'Mutation.removePhoto',
  photoErased: null,
  peopleMerged: 'Mutation.mergePeople',
  versionSaved: 'Mutation.saveVersion',
  versionRemoved: 'Mutation.removeVersion',
  needRecorded: 'Mutation.recordNeed',
  needChanged: 'Mutation.changeNeed',
  needWithdrawn: 'Mutation.withdrawNeed',
  needReopened: 'Mutation.reopenNeed',
  taskRecorded: 'Mutation.recordTask',
  taskChanged: 'Mutation.changeTask',
  taskRemoved: 'Mutation.removeTask',
  policyRecorded: 'Mutation.recordPolicy',
  policyChanged: 'Mutation.changePolicy',
};

/**
 * Who may no longer do a thing may not take it back either. Who brought people in by a file takes them out again that
 * way, also where they may take nobody out by hand.
 */
export function mayTakeBack(role: Role, kind: ChangeKind | WorkChangeKind, isOwn = true): boolean {
  const operation = kind === 'imported' && isOwn ? 'Mutation.importCircle' : operations[kind];
  return operation !== null && reachOf(role, operation) !== 'none';
}
