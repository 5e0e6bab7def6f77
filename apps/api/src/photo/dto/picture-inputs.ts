import { checkSymbol, mostPhotoBytes, type PersonId, type PersonSymbol } from '@kring/care-network';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Check, ShapedAsId } from '../../graphql/shape.js';
import { userProblem } from '../../graphql/user-problem.js';

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Four characters for three bytes. */
const mostCharacters = Math.ceil(mostPhotoBytes / 3) * 4;

const Base64 = (): PropertyDecorator =>
  Check<string>((field, text) => {
    if (text.trim() === '') return [userProblem('REQUIRED', field)];
    if (text.length > mostCharacters)
      return [userProblem('TOO_LONG', field, { most: mostCharacters, length: text.length })];
    return base64.test(text) ? [] : [userProblem('INVALID', field, { expected: 'base64' })];
  });

@InputType({ description: 'A photo of a person. The one there was is set aside: for 30 days that can be taken back.' })
export class SetPhotoInput {
  @Field(() => ID, { description: 'Who is on it.' })
  @ShapedAsId()
  personId!: PersonId;

  @Field(() => String, {
    description: 'JPEG, PNG or WebP in base64: at most 40 KB, sides of 32 to 320 px. All but the picture is taken out.',
  })
  @Base64()
  photo!: string;
}

@InputType({ description: 'A photo that goes away.' })
export class RemovePhotoInput {
  @Field(() => ID, { description: 'Who was on it.' })
  @ShapedAsId()
  personId!: PersonId;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'At once for good, with those that were set aside. Else it can be put back for 30 days, and nobody sees it.',
  })
  forGood!: boolean;
}

@InputType({ description: 'What stands for a person where there is no photo.' })
export class SetSymbolInput {
  @Field(() => ID, { description: 'For whom.' })
  @ShapedAsId()
  personId!: PersonId;

  @Field(() => String, { nullable: true, description: 'One emoji, or the name of a pictogram; null is none.' })
  @Check<string | null | undefined>(checkSymbol)
  symbol?: PersonSymbol | null;
}
