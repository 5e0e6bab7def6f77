import { mostOfConcern, type CalendarDay, type ClientId, type PersonId, type TeamId } from '@kring/care-network';
import { Field, ID, InputType } from '@nestjs/graphql';
import { CalendarDayScalar } from '../../graphql/scalars.js';
import { RequiredLines, ShapedAsDay, ShapedAsId } from '../../graphql/shape.js';
import { VersionInput } from '../../graphql/version-input.js';

@InputType({ description: 'A concern about someone in a circle of a team, or who offered the team help.' })
export class RecordConcernInput {
  @Field(() => ID, { description: 'The team that keeps the concern.' })
  @ShapedAsId()
  teamId!: TeamId;

  @Field(() => ID, {
    nullable: true,
    description: 'Towards which client of the team; null is everyone of the organisation.',
  })
  @ShapedAsId()
  clientId!: ClientId | null;

  @Field(() => ID, { description: 'Whom it is about.' })
  @ShapedAsId()
  personId!: PersonId;

  @Field(() => String, { description: 'Why; at most 1000 characters.' })
  @RequiredLines(mostOfConcern)
  reason!: string;

  @Field(() => CalendarDayScalar, { description: 'When the team looks again: after today, within half a year.' })
  @ShapedAsDay()
  reviewOn!: CalendarDay;
}

@InputType({ description: 'A concern that was looked at again and stands.' })
export class ReviewConcernInput extends VersionInput {
  @Field(() => CalendarDayScalar, { description: 'When the team looks again: after today, within half a year.' })
  @ShapedAsDay()
  reviewOn!: CalendarDay;
}

@InputType({ description: 'A concern that is over.' })
export class LiftConcernInput extends VersionInput {
  @Field(() => String, { description: 'Why; at most 1000 characters.' })
  @RequiredLines(mostOfConcern)
  why!: string;
}

@InputType({ description: 'A concern that was lifted, or that got another day, by mistake.' })
export class UndoConcernInput extends VersionInput {}
