import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../graphql/request-context.js';
import { Task } from '../task/dto/task.js';
import { TaskPolicy } from './dto/policy.js';
import { PoliciesAboutLoader } from './policy.loaders.js';

@Resolver(() => Task)
export class PoliciesOfResolver {
  constructor(private readonly about: PoliciesAboutLoader) {}

  @ResolveField(() => [TaskPolicy], {
    description: 'Policies that speak about this kind of task; none for who may not see policies.',
  })
  async policies(@Parent() { taskKind }: Task, @Context() context: RequestContext): Promise<readonly TaskPolicy[]> {
    return (await this.about.of(context).load(taskKind)) ?? [];
  }
}
