import { photoTypes, type PhotoId, type PhotoType } from '@kring/care-network';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../../graphql/enums.js';

/** GraphQL names have no slashes. */
export const photoKindOf = (type: PhotoType): string => type.replace('image/', '');

export const PhotoKindEnum = enumOf('PhotoKind', photoTypes.map(photoKindOf), 'How a photo is coded.');

@ObjectType({ description: 'The photo of a person: the picture, and nothing of where or when it was taken.' })
export class Photo {
  @Field(() => ID, { description: 'Another photo has another id.' })
  id!: PhotoId;

  @Field(() => PhotoKindEnum, { description: 'How it is coded.' })
  kind!: string;

  @Field(() => Int, { description: 'In px.' })
  widthPx!: number;

  @Field(() => Int, { description: 'In px.' })
  heightPx!: number;

  @Field(() => String, { description: 'The photo in base64. A screen asks `/photos/ID` instead.' })
  content!: string;
}
