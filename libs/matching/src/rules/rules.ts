import { audience } from './audience.js';
import { certificate } from './certificate.js';
import { confirmedLately } from './confirmed.js';
import { consentToBeAsked } from './consent.js';
import { withinReach } from './distance.js';
import { earlierAnswer } from './earlier-answer.js';
import { hoursRemain } from './hours.js';
import { sharedLanguage } from './language.js';
import { offerIsOpen } from './offer-state.js';
import { performer } from './performer.js';
import { policy } from './policy.js';
import type { Rule } from './rule.js';
import { safeguarding } from './safeguarding.js';
import { consentToShare } from './sharing.js';
import { skill } from './skill.js';
import { tieAllows } from './tie.js';
import { commonTime } from './time.js';
import { ratherNot } from './wish.js';

/** All rules, those that are respected as they are first: it is the order in which barriers are shown. */
export const rules: readonly Rule[] = [
  consentToBeAsked,
  consentToShare,
  safeguarding,
  ratherNot,
  policy,
  performer,
  offerIsOpen,
  audience,
  earlierAnswer,
  tieAllows,
  certificate,
  skill,
  commonTime,
  withinReach,
  sharedLanguage,
  hoursRemain,
  confirmedLately,
];
