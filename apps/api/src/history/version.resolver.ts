import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ThisCall, type Call } from '../graphql/call.js';
import { CircleVersion, VersionsPayload } from './dto/circle-version.js';
import { RemoveVersionInput, SaveVersionInput } from './dto/history-inputs.js';
import { VersionService } from './version.service.js';

@Resolver(() => CircleVersion)
export class VersionResolver {
  constructor(private readonly versions: VersionService) {}

  @Query(() => [CircleVersion], { description: 'The named moments of a circle, the newest first.' })
  circleVersions(
    @ThisCall() call: Call,
    @Args('clientId', { type: () => ID, description: 'Whose circle.' }) clientId: string,
  ): Promise<readonly CircleVersion[]> {
    return this.versions.all(call, clientId);
  }

  @Mutation(() => VersionsPayload, { description: 'Gives the circle as it is now a name.' })
  saveVersion(@ThisCall() call: Call, @Args('input') input: SaveVersionInput): Promise<VersionsPayload> {
    return this.versions.save(call, input);
  }

  @Mutation(() => VersionsPayload, { description: 'Takes the name of a moment away. The history stays.' })
  removeVersion(@ThisCall() call: Call, @Args('input') input: RemoveVersionInput): Promise<VersionsPayload> {
    return this.versions.remove(call, input);
  }
}
