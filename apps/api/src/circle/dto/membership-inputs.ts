import type { ClientId, Language, PersonId, PersonKind, SupportKind } from '@kring/care-network';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { LanguageEnum } from '../../graphql/enums.js';
import { PlaceInput } from '../../graphql/place.js';
import { ListOf, OptionalText, RequiredText, ShapedAsId, WholeNumber } from '../../graphql/shape.js';
import { PersonKindEnum, SupportKindEnum } from './enums.js';
import { InTouch } from './placed.js';

@InputType({ description: 'Someone new in a circle, with their tie with the client.' })
export class AddPersonInput extends InTouch {
  @Field(() => ID, { description: 'In whose circle.' })
  @ShapedAsId()
  clientId!: ClientId;

  @Field(() => String, { description: 'At most 120 characters.' })
  @RequiredText(120)
  name!: string;

  @Field(() => PersonKindEnum, { defaultValue: 'person', description: 'A pet or a club belongs in a circle too.' })
  kind!: PersonKind;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether they have died.' })
  deceased!: boolean;

  @Field(() => Int, { nullable: true, description: '1900 up to this year; null is not recorded.' })
  @WholeNumber(1900, 2100)
  birthYear?: number | null;

  @Field(() => [LanguageEnum], { defaultValue: [], description: 'Languages they speak; empty is not recorded.' })
  @ListOf(4)
  speaks!: Language[];

  @Field(() => PlaceInput, { nullable: true, description: 'Where they live; null is not recorded.' })
  @ValidateNested()
  @Type(() => PlaceInput)
  home?: PlaceInput | null;

  @Field(() => String, { nullable: true, description: 'At most 2000 characters.' })
  @OptionalText(2000)
  note?: string | null;

  @Field(() => [SupportKindEnum], { defaultValue: [], description: 'What the client gives them.' })
  @ListOf(4)
  supportGiven!: SupportKind[];

  @Field(() => [SupportKindEnum], { defaultValue: [], description: 'What the client receives from them.' })
  @ListOf(4)
  supportReceived!: SupportKind[];
}

@InputType({ description: 'Who leaves which circle.' })
export class RemoveFromCircleInput {
  @Field(() => ID, { description: 'Whose circle.' })
  @ShapedAsId()
  clientId!: ClientId;

  @Field(() => ID, { description: 'Who leaves it.' })
  @ShapedAsId()
  personId!: PersonId;
}
