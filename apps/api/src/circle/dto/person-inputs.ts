import { problem } from '@kring/care-network';
import type {
  CalendarDay,
  ConsentPurpose,
  Language,
  PersonId,
  PersonKind,
  SkillCode,
  SkillLevel,
  SkillSource,
} from '@kring/care-network';
import { isKnownSkill } from '@kring/skills';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { LanguageEnum } from '../../graphql/enums.js';
import { PlaceInput } from '../../graphql/place.js';
import { CalendarDayScalar } from '../../graphql/scalars.js';
import {
  Check,
  ListOf,
  OptionalText,
  RequiredText,
  ShapedAsDay,
  ShapedAsId,
  WholeNumber,
} from '../../graphql/shape.js';
import { ConsentPurposeEnum, PersonKindEnum, SkillLevelEnum, SkillSourceEnum } from './enums.js';

const InSkillList = (): PropertyDecorator =>
  Check<string>((field, code) => (isKnownSkill(code) ? [] : [problem('UNKNOWN_SKILL', field)]));

@InputType({ description: 'A person as they are from now on. What the viewer may not see or change stays as it was.' })
export class ChangePersonInput {
  @Field(() => ID, { description: 'Who it is.' })
  @ShapedAsId()
  id!: PersonId;

  @Field(() => Int, { description: 'The version that the viewer saw; another one is STALE.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'At most 120 characters.' })
  @RequiredText(120)
  name!: string;

  @Field(() => PersonKindEnum, { description: 'A pet or a club belongs in a circle too.' })
  kind!: PersonKind;

  @Field(() => Boolean, { description: 'Whether they have died.' })
  deceased!: boolean;

  @Field(() => Int, { nullable: true, description: '1900 up to this year; null is not recorded.' })
  @WholeNumber(1900, 2100)
  birthYear?: number | null;

  @Field(() => [LanguageEnum], { description: 'Languages they speak; empty is not recorded.' })
  @ListOf(4)
  speaks!: Language[];

  @Field(() => PlaceInput, { nullable: true, description: 'Where they live; null is not recorded.' })
  @ValidateNested()
  @Type(() => PlaceInput)
  home?: PlaceInput | null;

  @Field(() => CalendarDayScalar, {
    nullable: true,
    description: 'Last day on which the certificate of conduct is valid; null when none was seen.',
  })
  @ShapedAsDay()
  certificateUntil?: CalendarDay | null;

  @Field(() => String, { nullable: true, description: 'At most 2000 characters; null is nothing noted.' })
  @OptionalText(2000)
  note?: string | null;
}

@InputType({ description: 'A skill of a person. Recording it again replaces what was known of it.' })
export class RecordSkillInput {
  @Field(() => ID, { description: 'Whose skill it is.' })
  @ShapedAsId()
  personId!: PersonId;

  @Field(() => ID, { description: 'A code from the shared skill list.' })
  @InSkillList()
  skill!: SkillCode;

  @Field(() => SkillLevelEnum, { nullable: true, description: 'How well; null is not recorded.' })
  level?: SkillLevel | null;

  @Field(() => SkillSourceEnum, { nullable: true, description: 'Where it was learned; null is not recorded.' })
  source?: SkillSource | null;

  @Field(() => Boolean, { nullable: true, description: 'Being able is not wanting; null is not asked.' })
  likesDoingIt?: boolean | null;
}

@InputType({ description: 'A skill that a person does not have after all.' })
export class RemoveSkillInput {
  @Field(() => ID, { description: 'Whose skill it was.' })
  @ShapedAsId()
  personId!: PersonId;

  @Field(() => ID, { description: 'Its code.' })
  @InSkillList()
  skill!: SkillCode;
}

@InputType({ description: 'A yes of a person, for one purpose.' })
export class RecordConsentInput {
  @Field(() => ID, { description: 'Who said yes.' })
  @ShapedAsId()
  personId!: PersonId;

  @Field(() => ConsentPurposeEnum, { description: 'To what.' })
  purpose!: ConsentPurpose;
}

@InputType({ description: 'A yes that a person takes back.' })
export class WithdrawConsentInput extends RecordConsentInput {}
