import { checkRange, type HandPlace as Place, type Problem } from '@kring/care-network';
import { Field, Float, InputType, ObjectType } from '@nestjs/graphql';

const depth = 'How far into the ring: 0 is its inner edge, 1 its outer edge.';
const angle = 'Within the quarter of the sector: 0 on the level line through the client, 1 on the upright one.';

@ObjectType({ description: 'Where in their ring and sector a hand put somebody.' })
export class HandPlace implements Place {
  @Field(() => Float, { description: depth })
  depth!: number;

  @Field(() => Float, { description: angle })
  angle!: number;
}

@InputType({ description: 'Where in their ring and sector a hand puts somebody.' })
export class HandPlaceInput implements Place {
  @Field(() => Float, { description: depth })
  depth!: number;

  @Field(() => Float, { description: angle })
  angle!: number;
}

export const checkHandPlaceShape = (field: string, place: Place | null | undefined): readonly Problem[] =>
  place == null
    ? []
    : [...checkRange(`${field}.depth`, place.depth, 0, 1), ...checkRange(`${field}.angle`, place.angle, 0, 1)];
