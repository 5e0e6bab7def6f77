import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PersonPayload } from '../circle/dto/payloads.js';
import { ThisCall, type Call } from '../graphql/call.js';
import { Photo, photoKindOf } from './dto/photo.js';
import { RemovePhotoInput, SetPhotoInput, SetSymbolInput } from './dto/picture-inputs.js';
import { PhotoService } from './photo.service.js';
import { SymbolService } from './symbol.service.js';

@Resolver()
export class PictureResolver {
  constructor(
    private readonly photos: PhotoService,
    private readonly symbols: SymbolService,
  ) {}

  @Query(() => Photo, { nullable: true, description: 'A photo of a person; null when they are out of reach.' })
  async photo(@ThisCall() call: Call, @Args('id', { type: () => ID }) id: string): Promise<Photo | null> {
    const photo = await this.photos.one(call, id);
    if (!photo) return null;
    const { type, bytes, ...rest } = photo;
    return { ...rest, kind: photoKindOf(type), content: Buffer.from(bytes).toString('base64') };
  }

  @Mutation(() => PersonPayload, { description: 'Puts a photo of a person in the place of the one there was.' })
  setPhoto(@ThisCall() call: Call, @Args('input') input: SetPhotoInput): Promise<PersonPayload> {
    return this.photos.set(call, input);
  }

  @Mutation(() => PersonPayload, { description: 'Takes the photo of a person away.' })
  removePhoto(@ThisCall() call: Call, @Args('input') input: RemovePhotoInput): Promise<PersonPayload> {
    return this.photos.remove(call, input);
  }

  @Mutation(() => PersonPayload, { description: 'Says what stands for a person where there is no photo.' })
  setSymbol(@ThisCall() call: Call, @Args('input') input: SetSymbolInput): Promise<PersonPayload> {
    return this.symbols.set(call, input);
  }
}
