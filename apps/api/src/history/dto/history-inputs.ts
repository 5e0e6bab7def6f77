import type { ChangeId, CircleVersionId, ClientId } from '@kring/care-network';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { RequiredText, ShapedAsId, WholeNumber } from '../../graphql/shape.js';

@InputType({ description: 'Which change to take back.' })
export class ReverseChangeInput {
  @Field(() => ID, { description: 'Whose circle.' })
  @ShapedAsId()
  clientId!: ClientId;

  @Field(() => ID, { description: 'A change or an undo of the viewer that was not taken back yet.' })
  @ShapedAsId()
  changeId!: ChangeId;

  @Field(() => Int, {
    nullable: true,
    description: 'The sequence of the circle in which the viewer saw what others changed since, and chose to go on.',
  })
  @WholeNumber(0, 2_000_000_000)
  despite?: number | null;
}

@InputType({ description: 'A name for the circle as it is now.' })
export class SaveVersionInput {
  @Field(() => ID, { description: 'Whose circle.' })
  @ShapedAsId()
  clientId!: ClientId;

  @Field(() => String, { description: 'At most 80 characters.' })
  @RequiredText(80)
  name!: string;
}

@InputType({ description: 'Which name to take away. The history stays.' })
export class RemoveVersionInput {
  @Field(() => ID, { description: 'Whose circle.' })
  @ShapedAsId()
  clientId!: ClientId;

  @Field(() => ID, { description: 'Which version.' })
  @ShapedAsId()
  id!: CircleVersionId;
}
