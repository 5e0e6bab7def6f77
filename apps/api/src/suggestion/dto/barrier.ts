import type { TaskPolicyId } from '@kring/care-network';
import { movers, type Mover } from '@kring/matching';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../../graphql/enums.js';
import { FactValue } from '../../graphql/user-error.js';
import type { ShownCode } from '../barriers-seen.js';

export const MoverEnum = enumOf(
  'Mover',
  movers,
  'Who can lift a barrier. Nobody stands for what is respected: law, a wish, a withdrawn consent.',
);

/** What a barrier says wherever it stands. `policy` is shown by the resolver. */
@ObjectType({ isAbstract: true })
abstract class NamedBarrier {
  @Field(() => String, { description: 'Which barrier; the client translates it.' })
  code!: ShownCode;

  @Field(() => MoverEnum, { description: 'Who can lift it.' })
  mover!: Mover;

  @Field(() => String, { description: 'What would lift it; the client translates it.' })
  remedy!: string;

  @Field(() => [FactValue], { description: 'What a sentence about it needs.' })
  facts!: FactValue[];

  policyId!: TaskPolicyId | null;
}

@ObjectType({ description: 'A named reason why an offer and a need do not meet, with what would change it.' })
export class Barrier extends NamedBarrier {
  @Field(() => String, { description: 'Where it stands: need, or task in a chain.' })
  at!: 'need' | 'task';
}

@ObjectType({
  description:
    'What one barrier holds back in a team, or in all teams in reach together. An offer or need with an open route does not wait.',
})
export class BarrierTotal extends NamedBarrier {
  @Field(() => Float, { description: 'Hours a week that are left of the offers that wait behind it.' })
  offeredHoursPerWeek!: number;

  @Field(() => Int, { description: 'Offers that wait behind it.' })
  offers!: number;

  @Field(() => Int, { description: 'Needs that wait behind it.' })
  needs!: number;
}
