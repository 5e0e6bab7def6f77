import type { Language } from '@kring/care-network';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { LanguageEnum } from '../../graphql/enums.js';
import { RequiredText } from '../../graphql/shape.js';
import { UserError } from '../../graphql/user-error.js';
import { Welcome } from './welcome.js';

@InputType({ description: 'An organisation with its first team, and who leads that team.' })
export class SetUpOrganisationInput {
  @Field(() => String, { description: 'What the organisation is called, at most 120 characters.' })
  @RequiredText(120)
  organisationName!: string;

  @Field(() => String, { description: 'What its first team is called, at most 120 characters.' })
  @RequiredText(120)
  teamName!: string;

  @Field(() => String, { description: 'The name of who sets it up and leads the team, at most 120 characters.' })
  @RequiredText(120)
  yourName!: string;

  @Field(() => LanguageEnum, { defaultValue: 'nl', description: 'The language they read.' })
  language!: Language;
}

@ObjectType({ description: 'What the store holds now.' })
export class LoadExamplePayload {
  @Field(() => Welcome, { nullable: true, description: 'Null when it was not done.' })
  welcome?: Welcome | null;

  @Field(() => [UserError], { description: 'Why it was not done; empty when it was.' })
  errors!: UserError[];
}
