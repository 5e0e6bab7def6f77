import type { ClientId, PersonId } from '@kring/care-network';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'How often one person was asked over the periods that were kept, this plan the last.' })
export class HelperOverPeriods {
  personId!: PersonId;

  @Field(() => Float, { description: 'Hours a week in this plan; 0 when they are not in it.' })
  hoursNow!: number;

  @Field(() => Float, { description: 'Hours a week, the periods added up.' })
  hours!: number;

  @Field(() => Float, { description: 'Hours a week that they named, the periods in which they helped added up.' })
  namedHours!: number;

  @Field(() => Int, { description: 'Questions, over all periods.' })
  asked!: number;

  @Field(() => Int, { description: 'In how many periods they were asked.' })
  periodsAsked!: number;
}

@ObjectType({ description: 'What one client asked and got over the periods that were kept, this plan the last.' })
export class ClientOverPeriods {
  clientId!: ClientId;

  @Field(() => Float, { description: 'Hours a week asked in this plan.' })
  hoursAskedNow!: number;

  @Field(() => Float, { description: 'Hours a week got in this plan.' })
  hoursMetNow!: number;

  @Field(() => Float, { description: 'Hours a week asked, the periods added up.' })
  hoursAsked!: number;

  @Field(() => Float, { description: 'Hours a week got, the periods added up.' })
  hoursMet!: number;

  @Field(() => Int, { description: 'Latest earlier periods in a row in which they asked and got nothing.' })
  periodsWithout!: number;

  @Field(() => Boolean, { description: 'Whether it was their turn in this plan, by the earlier periods.' })
  isTheirTurn!: boolean;
}

@ObjectType({ description: 'How fairly help is shared over the periods that were kept and this plan.' })
export class PlanFairness {
  @Field(() => Int, { description: 'Earlier periods that count.' })
  periods!: number;

  @Field(() => [HelperOverPeriods], { description: 'Most hours in this plan first.' })
  helpers!: readonly HelperOverPeriods[];

  @Field(() => [ClientOverPeriods], { description: 'Whose turn it is first, and then least met.' })
  clients!: readonly ClientOverPeriods[];
}
