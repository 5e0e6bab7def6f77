import { checkRange, checkText } from '@kring/care-network';
import { Field, Float, InputType, ObjectType } from '@nestjs/graphql';
import { Check } from './shape.js';

@ObjectType({ description: 'A district or village, never a full address. Degrees are WGS 84.' })
export class Place {
  @Field(() => String, { description: 'What people call it.' })
  name!: string;

  @Field(() => Float, { description: 'Degrees north, -90 to 90.' })
  latitude!: number;

  @Field(() => Float, { description: 'Degrees east, -180 to 180.' })
  longitude!: number;
}

@InputType({ description: 'A district or village, never a full address. Degrees are WGS 84.' })
export class PlaceInput {
  @Field(() => String, { description: 'What people call it, at most 80 characters.' })
  @Check<string>((field, name) => checkText(field, name, 80))
  name!: string;

  @Field(() => Float, { description: 'Degrees north, -90 to 90.' })
  @Check<number>((field, degrees) => checkRange(field, degrees, -90, 90))
  latitude!: number;

  @Field(() => Float, { description: 'Degrees east, -180 to 180.' })
  @Check<number>((field, degrees) => checkRange(field, degrees, -180, 180))
  longitude!: number;
}
