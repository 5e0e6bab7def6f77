import type { CalendarDay, ContactFrequency, Ring, Sector } from '@kring/care-network';
import { Field, InputType, Int } from '@nestjs/graphql';
import { SectorEnum } from '../../graphql/enums.js';
import { CalendarDayScalar } from '../../graphql/scalars.js';
import { OptionalText, ShapedAsDay, WholeNumber } from '../../graphql/shape.js';
import { ContactFrequencyEnum } from './enums.js';

/** Where someone stands on the map. */
@InputType({ isAbstract: true })
export abstract class Placed {
  @Field(() => Int, { nullable: true, description: '1 to 4; null is not placed.' })
  @WholeNumber(1, 4)
  ring?: Ring | null;

  @Field(() => SectorEnum, { nullable: true, description: 'Null is not placed.' })
  sector?: Sector | null;
}

/** What is known of a tie, apart from its support and quality. */
@InputType({ isAbstract: true })
export abstract class InTouch extends Placed {
  @Field(() => String, { nullable: true, description: 'What `to` is to `from`, at most 60 characters.' })
  @OptionalText(60)
  role?: string | null;

  @Field(() => ContactFrequencyEnum, { nullable: true, description: 'Null is not recorded.' })
  contactFrequency?: ContactFrequency | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'At latest today; null is not recorded.' })
  @ShapedAsDay()
  lastContactOn?: CalendarDay | null;
}
