import type { ExperimentAgreement, ExperimentAgreementId, NeedId, TaskId } from '@kring/care-network';
import { scored } from '../score/scored-part.js';
import { sumOf } from '../score/score.js';
import { hoursPart } from '../score/work.js';
import { weights } from '../score/weights.js';
import type { Route, Suggestion, Unknown } from '../suggestion.js';
import type { Candidate } from './candidate.js';
import type { StaffSide } from './staff-side.js';

/** Of the experiments that a route rests on, the one that ends first. */
function endsFirst(one: ExperimentAgreement | null, other: ExperimentAgreement | null): ExperimentAgreementId | null {
  if (one === null || other === null) return (one ?? other)?.id ?? null;
  return one.period.until <= other.period.until ? one.id : other.id;
}

function routeOf({ leg, need, staff, hoursPerWeek }: Candidate): Route {
  const shared = {
    offerId: leg.help.offer.id,
    needId: need.id as NeedId,
    hoursPerWeek,
    opensWith: endsFirst(leg.opensWith, staff?.opensWith ?? null),
  };
  if (staff === null) return { kind: 'direct', ...shared };
  return {
    kind: 'chain',
    ...shared,
    taskId: leg.work.id as TaskId,
    handedOverHoursPerWeek: leg.hoursPerWeek,
    freedHoursPerWeek: leg.hoursPerWeek,
  };
}

/** When a need has times, whether staff are on duty then is for the team to say. */
const unknownOfStaff = ({ need }: StaffSide): readonly Unknown[] =>
  need.week.length === 0 ? [] : [{ code: 'staffTimesNotKnown', facts: {} }];

export function writeOut(candidate: Candidate): Suggestion {
  const { leg, need, staff } = candidate;
  const hours = hoursPart(candidate.hoursPerWeek, need.hoursLeft).part;
  const chain = staff === null ? [] : [scored('chain', weights.chain).part];
  const parts = [...leg.score.parts, hours, ...chain];
  return {
    route: routeOf(candidate),
    score: sumOf(parts),
    parts,
    unknowns: staff === null ? leg.unknowns : [...leg.unknowns, ...unknownOfStaff(staff)],
    barriers: staff === null ? leg.barriers : [...leg.barriers, ...staff.barriers],
  };
}
