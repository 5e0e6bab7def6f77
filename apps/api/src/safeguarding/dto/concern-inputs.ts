import { mostOfConcern, type CalendarDay, type ClientId, type PersonId } from '@kring/care-network';
import { Field, ID, InputType } from '@nestjs/graphql';
import { CalendarDayScalar } from '../../graphql/scalars.js';
import { RequiredLines, ShapedAsDay, ShapedAsId } from '../../graphql/shape.js';
import { VersionInput } from '../../graphql/version-input.js';

@InputType({ description: 'A concern about someone in a circle of a team.' })
export class RecordConcernInput {
  @Field(() => ID, { description: 'Towards whom, unless towards everyone. The team of this client keeps the concern.' })
  @ShapedAsId()
  clientId!: ClientId;

  @Field(() => ID, { description: 'Whom it is about.' })
  @ShapedAsId()
  personId!: PersonId;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Towards everyone of the organisation; otherwise towards this client only.',
  })
  everyone!: boolean;

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
