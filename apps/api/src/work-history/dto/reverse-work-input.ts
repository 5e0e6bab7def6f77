import type { ChangeId } from '@kring/care-network';
import { Field, ID, InputType } from '@nestjs/graphql';
import { ShapedAsId } from '../../graphql/shape.js';

@InputType({ description: 'Which change to take back.' })
export class ReverseWorkInput {
  @Field(() => ID, { description: 'A change or an undo of the viewer that was not taken back yet.' })
  @ShapedAsId()
  changeId!: ChangeId;
}
