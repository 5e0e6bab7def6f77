import { reachOf } from '@kring/access';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ClientLoader } from '../circle/client/client.loader.js';
import { Client } from '../circle/dto/client.js';
import { ThisCall, viewerOf, type Call } from '../graphql/call.js';
import type { RequestContext } from '../graphql/request-context.js';
import { Team } from '../organisation/dto/team.js';
import { TeamLoader } from '../organisation/team.loader.js';
import { Skill } from '../skill/dto/skill.js';
import { skillOf } from '../skill/skill-of.js';
import { ChangeNeedInput, NeedListArgs, NeedVersionInput, RecordNeedInput } from './dto/need-inputs.js';
import { NeedPayload } from './dto/need-payload.js';
import { Need, NeedConnection } from './dto/need.js';
import { NeedWritingService } from './need-writing.service.js';
import { NeedService } from './need.service.js';

@Resolver(() => Need)
export class NeedResolver {
  constructor(
    private readonly needs: NeedService,
    private readonly writing: NeedWritingService,
    private readonly teams: TeamLoader,
    private readonly clients: ClientLoader,
  ) {}

  @Query(() => NeedConnection, { name: 'needs', description: 'Needs within reach, by title.' })
  page(@ThisCall() call: Call, @Args() args: NeedListArgs): Promise<NeedConnection> {
    return this.needs.page(call, args);
  }

  @Query(() => Need, {
    name: 'need',
    nullable: true,
    description: 'A need; null when it is out of reach. A helper reaches the needs they were asked for.',
  })
  one(@ThisCall() call: Call, @Args('id', { type: () => ID }) id: string): Promise<Need | null> {
    return this.needs.one(call, id);
  }

  @Mutation(() => NeedPayload, { description: 'Records what a client or team needs done.' })
  recordNeed(@ThisCall() call: Call, @Args('input') input: RecordNeedInput): Promise<NeedPayload> {
    return this.writing.record(call, input);
  }

  @Mutation(() => NeedPayload, { description: 'Replaces what is asked.' })
  changeNeed(@ThisCall() call: Call, @Args('input') input: ChangeNeedInput): Promise<NeedPayload> {
    return this.writing.change(call, input);
  }

  @Mutation(() => NeedPayload, { description: 'Takes a need back, with what was still asked of helpers.' })
  withdrawNeed(@ThisCall() call: Call, @Args('input') input: NeedVersionInput): Promise<NeedPayload> {
    return this.writing.withdraw(call, input);
  }

  @Mutation(() => NeedPayload, {
    description: 'Opens a withdrawn need again. Who was asked for it is not asked again.',
  })
  reopenNeed(@ThisCall() call: Call, @Args('input') input: NeedVersionInput): Promise<NeedPayload> {
    return this.writing.reopen(call, input);
  }

  @ResolveField(() => Team, { description: 'The team it came to.' })
  team(@Parent() { teamId }: Need, @Context() context: RequestContext): Promise<Team> {
    return this.teams.existing(context, teamId);
  }

  @ResolveField(() => Client, {
    nullable: true,
    description: "The client it is for; null when the need is the team's own, or the client is out of reach.",
  })
  async client(@Parent() { beneficiary }: Need, @Context() context: RequestContext): Promise<Client | null> {
    return beneficiary.kind === 'client' ? this.clients.of(context).load(beneficiary.clientId) : null;
  }

  @ResolveField('skills', () => [Skill], { description: 'What it takes; empty when none were named.' })
  skillsOf(@Parent() { skills }: Need): readonly Skill[] {
    return skills.map(skillOf);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may change or withdraw it.' })
  viewerCanChange(@Parent() { beneficiary }: Need, @Context() context: RequestContext): boolean {
    const viewer = viewerOf(context);
    const reach = reachOf(viewer.role, 'Mutation.changeNeed');
    if (reach === 'own') return beneficiary.kind === 'client' && beneficiary.clientId === viewer.clientId;
    return reach !== 'none';
  }
}
