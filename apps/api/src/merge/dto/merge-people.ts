import { mergeFields, type ClientId, type MergeField, type PersonId } from '@kring/care-network';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { enumOf } from '../../graphql/enums.js';
import { ShapedAsId, WholeNumber } from '../../graphql/shape.js';

export const MergeFieldEnum = enumOf(
  'MergeField',
  mergeFields,
  'What can differ between two entries of one person, and is chosen.',
);

@InputType({ description: 'Two entries in a circle that are the same person.' })
export class MergePeopleInput {
  @Field(() => ID, { description: 'Whose circle.' })
  @ShapedAsId()
  clientId!: ClientId;

  @Field(() => ID, { description: 'One entry.' })
  @ShapedAsId()
  personId!: PersonId;

  @Field(() => ID, { description: 'The other entry.' })
  @ShapedAsId()
  otherId!: PersonId;

  @Field(() => [MergeFieldEnum], {
    defaultValue: [],
    description: 'Fields of which the other entry is right. What only one of them has is taken from that one.',
  })
  takeOther!: readonly MergeField[];

  @Field(() => Int, { description: 'The sequence of the circle as the viewer saw it when they chose.' })
  @WholeNumber(0, 2_000_000_000)
  sequence!: number;
}
