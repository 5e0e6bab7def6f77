import type { TaskPolicyId } from '@kring/care-network';

/** Why an offer and a need (or a task) do not meet. One code for each rule that can say no. */
export const barrierCodes = [
  'consentMissing',
  'consentWithdrawn',
  'sharingWithdrawn',
  'certificateMissing',
  'certificateExpired',
  'policyLaw',
  'policyProfessionalStandard',
  'policyContract',
  'policyCustom',
  'noCommonTime',
  'tooFar',
  'languageMissing',
  'skillMissing',
  'skillNotOffered',
  'ratherNot',
  'meantForOthers',
  'offerPaused',
  'offerWithdrawn',
  'offerStale',
  'hoursSpent',
  'needForStaff',
  'declinedBefore',
  'alreadyAsked',
  'tieInConflict',
  'safeguarding',
] as const;
export type BarrierCode = (typeof barrierCodes)[number];

/** Who can lift a barrier. `nobody` stands for what is respected as it is: law, a wish, a withdrawn consent, a safeguarding concern. */
export const movers = ['helper', 'teamLeader', 'client', 'coordinator', 'nobody'] as const;
export type Mover = (typeof movers)[number];

/** What would lift a barrier. `respect` means that nothing should. */
export const remedyCodes = [
  'askConsent',
  'applyForCertificate',
  'renewCertificate',
  'proposeExperiment',
  'decideOnExperiment',
  'awaitStart',
  'reviewPolicy',
  'renegotiateContract',
  'moveTime',
  'arrangeTransport',
  'findSharedLanguage',
  'learnSkill',
  'askHelper',
  'resumeOffer',
  'confirmOffer',
  'handOverTask',
  'talkFirst',
  'awaitAnswer',
  'askClient',
  'respect',
] as const;
export type RemedyCode = (typeof remedyCodes)[number];

/** The numbers, codes and the organisation's own sentences that a screen needs to say it; kilometres have one decimal. */
export type Facts = Readonly<Record<string, string | number>>;

/**
 * A named reason why a route is closed, with what would change it. `at` is the end where it stands: the need that asks,
 * or the task that would be handed over. `policyId` is set for the four policy codes and `null` for all others.
 */
export interface Barrier {
  readonly code: BarrierCode;
  readonly mover: Mover;
  readonly remedy: RemedyCode;
  readonly facts: Facts;
  readonly policyId: TaskPolicyId | null;
  readonly at: 'need' | 'task';
}

/** A barrier to plan without: its code, and for a policy which one. What is respected as it is stays, whatever is asked. */
export type BarrierKey = Pick<Barrier, 'code' | 'policyId'>;
