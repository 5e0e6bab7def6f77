declare const kind: unique symbol;

/** An id that is only valid for one kind of thing: a `PersonId` is no `ClientId`. Values are UUIDs (v7), lower case. */
export type Branded<Kind extends string> = string & { readonly [kind]: Kind };

/** The ids, one kind for each thing that the store keeps and other code may point to. */
export type OrganisationId = Branded<'Organisation'>;
export type TeamId = Branded<'Team'>;
export type TeamMemberId = Branded<'TeamMember'>;
export type AccountId = Branded<'Account'>;
export type ClientId = Branded<'Client'>;
export type PersonId = Branded<'Person'>;
export type PhotoId = Branded<'Photo'>;
export type TieId = Branded<'Tie'>;
export type OfferId = Branded<'Offer'>;
export type NeedId = Branded<'Need'>;
export type TaskId = Branded<'Task'>;
export type TaskPolicyId = Branded<'TaskPolicy'>;
export type ExperimentAgreementId = Branded<'ExperimentAgreement'>;
export type MatchId = Branded<'Match'>;
export type AgreementId = Branded<'Agreement'>;
export type ConsentId = Branded<'Consent'>;
export type ChangeId = Branded<'CircleChange'>;
export type CircleVersionId = Branded<'CircleVersion'>;
export type SafeguardingConcernId = Branded<'SafeguardingConcern'>;
export type KeptPlanId = Branded<'KeptPlan'>;
export type KeptHelpId = Branded<'KeptHelp'>;
export type PlanChoiceId = Branded<'PlanChoice'>;

/** A code from the shared skill list (`@kring/skills`), such as `administration.bookkeeping`. Dots go from broad to narrow. */
export type SkillCode = Branded<'Skill'>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text has the shape of an id. It says nothing about whether something with that id exists. */
export const isId = (text: string): boolean => uuid.test(text);

/** Takes a text as the id of one kind. Throws `RangeError` when it has not the shape of an id. */
export function asId<Id extends Branded<string>>(text: string): Id {
  if (!isId(text)) throw new RangeError('An id is a lower-case UUID.');
  return text as Id;
}
