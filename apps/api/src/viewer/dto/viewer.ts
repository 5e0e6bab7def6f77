import type { Viewer as SignedIn } from '@kring/access';
import type { Language, Role } from '@kring/care-network';
import { Field, ObjectType } from '@nestjs/graphql';
import { LanguageEnum, RoleEnum } from '../../graphql/enums.js';

@ObjectType({ description: 'Who is signed in, and what they may do.' })
export class Viewer {
  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Field(() => RoleEnum, { description: 'What they come to do.' })
  role!: Role;

  @Field(() => LanguageEnum, { description: 'The language they read.' })
  language!: Language;

  @Field(() => Boolean, { description: 'Whether they may open a circle.' })
  viewerCanSeeCircles!: boolean;

  @Field(() => Boolean, { description: 'Whether they may record and change task policies.' })
  viewerCanManagePolicies!: boolean;

  @Field(() => Boolean, { description: 'Whether they may say yes to an experiment.' })
  viewerCanAgreeExperiments!: boolean;

  @Field(() => Boolean, { description: 'Whether they may propose an experiment.' })
  viewerCanProposeExperiments!: boolean;

  @Field(() => Boolean, { description: 'Whether they may record a concern about safety.' })
  viewerCanRecordConcerns!: boolean;

  readonly account!: SignedIn;
}
