import type { Reach } from '@kring/access';
import type {
  CalendarDay,
  Consent,
  ConsentPurpose,
  ConsentState,
  HeldSkill as Held,
  Instant,
  Language,
  Person as PersonRecord,
  PersonId,
  PersonKind,
  PersonSymbol,
  PhotoId,
  Place,
  SkillLevel,
  SkillSource,
} from '@kring/care-network';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LanguageEnum } from '../../graphql/enums.js';
import { InstantScalar } from '../../graphql/scalars.js';
import { Skill } from '../../skill/dto/skill.js';
import { ConsentPurposeEnum, ConsentStateEnum, PersonKindEnum, SkillLevelEnum, SkillSourceEnum } from './enums.js';

@ObjectType({ description: 'Anyone in one or more circles; may or may not have an account.' })
export class Person implements PersonRecord {
  @Field(() => ID, { description: 'Their id.' })
  id!: PersonId;

  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Field(() => PersonKindEnum, { description: 'A pet or a club belongs in a circle too.' })
  kind!: PersonKind;

  @Field(() => Boolean, { description: 'Whether they have died. The dead keep their place on the map.' })
  deceased!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What stands for them where there is no photo: one emoji, or the name of a pictogram; null is none.',
  })
  symbol!: PersonSymbol | null;

  @Field(() => [LanguageEnum], { description: 'Languages they speak; empty when not recorded.' })
  speaks!: readonly Language[];

  @Field(() => Int, { description: 'Goes up by one with every change.' })
  version!: number;

  /** What follows is shown by the resolver, to those who may see it. */
  birthYear!: number | null;
  home!: Place | null;
  photoId!: PhotoId | null;
  certificateUntil!: CalendarDay | null;
  note!: string | null;
  heldSkills!: readonly Held[];
  givenConsents!: readonly Consent[];
  distance!: Reach;
}

@ObjectType({ description: 'A skill as held by a person. Null is not recorded.' })
export class HeldSkill {
  @Field(() => Skill, { description: 'Which skill.' })
  skill!: Skill;

  @Field(() => SkillLevelEnum, { nullable: true, description: 'How well; null when not recorded.' })
  level!: SkillLevel | null;

  @Field(() => SkillSourceEnum, { nullable: true, description: 'Where it was learned; null when not recorded.' })
  source!: SkillSource | null;

  @Field(() => Boolean, { nullable: true, description: 'Being able is not wanting; null when not asked.' })
  likesDoingIt!: boolean | null;
}

@ObjectType({ description: 'What a person said about one purpose.' })
export class ConsentStatus {
  @Field(() => ConsentPurposeEnum, { description: 'What it is about.' })
  purpose!: ConsentPurpose;

  @Field(() => ConsentStateEnum, { description: 'The newest record decides.' })
  state!: ConsentState;

  @Field(() => InstantScalar, { nullable: true, description: 'Since when it is so; null when nothing was recorded.' })
  since!: Instant | null;
}
