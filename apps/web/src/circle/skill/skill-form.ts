import type { SkillLevel, SkillSource } from '@kring/care-network';
import type { SkillView } from '@kring/circle-map';
import type { RecordSkillInput } from '../../gql/graphql.js';

/** What stands in the form. `none` means: not recorded. */
export interface SkillForm {
  readonly code: string;
  readonly level: SkillLevel | 'none';
  readonly source: SkillSource | 'none';
  readonly likesDoingIt: 'yes' | 'no' | 'none';
}

/** The form of a skill that stands there; an empty one for `null`. */
export const skillFormOf = (skill: SkillView | null): SkillForm => ({
  code: skill?.code ?? '',
  level: skill?.level ?? 'none',
  source: skill?.source ?? 'none',
  likesDoingIt: skill?.likesDoingIt === true ? 'yes' : skill?.likesDoingIt === false ? 'no' : 'none',
});

export const skillInputOf = (personId: string, form: SkillForm): RecordSkillInput => ({
  personId,
  skill: form.code,
  level: form.level === 'none' ? null : form.level,
  source: form.source === 'none' ? null : form.source,
  likesDoingIt: form.likesDoingIt === 'none' ? null : form.likesDoingIt === 'yes',
});
