import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ThisCall, type Call } from '../graphql/call.js';
import type { RequestContext } from '../graphql/request-context.js';
import { Team } from '../organisation/dto/team.js';
import { TeamLoader } from '../organisation/team.loader.js';
import { Skill } from '../skill/dto/skill.js';
import { skillOf } from '../skill/skill-of.js';
import { ChangeTaskInput, RecordTaskInput, TaskListArgs, TaskVersionInput } from './dto/task-inputs.js';
import { RemoveTaskPayload, TaskPayload } from './dto/task-payload.js';
import { Task, TaskConnection } from './dto/task.js';
import { TaskService } from './task.service.js';

@Resolver(() => Task)
export class TaskResolver {
  constructor(
    private readonly tasks: TaskService,
    private readonly teams: TeamLoader,
  ) {}

  @Query(() => TaskConnection, { name: 'tasks', description: 'What the staff of a team do, by title.' })
  page(@ThisCall() call: Call, @Args() args: TaskListArgs): Promise<TaskConnection> {
    return this.tasks.page(call, args);
  }

  @Mutation(() => TaskPayload, { description: 'Records what staff do.' })
  recordTask(@ThisCall() call: Call, @Args('input') input: RecordTaskInput): Promise<TaskPayload> {
    return this.tasks.record(call, input);
  }

  @Mutation(() => TaskPayload, { description: 'Replaces what is said about a task.' })
  changeTask(@ThisCall() call: Call, @Args('input') input: ChangeTaskInput): Promise<TaskPayload> {
    return this.tasks.change(call, input);
  }

  @Mutation(() => RemoveTaskPayload, { description: 'Removes a task that nobody takes over.' })
  removeTask(@ThisCall() call: Call, @Args('input') input: TaskVersionInput): Promise<RemoveTaskPayload> {
    return this.tasks.remove(call, input);
  }

  @ResolveField(() => Team, { description: 'The team that does it.' })
  team(@Parent() { teamId }: Task, @Context() context: RequestContext): Promise<Team> {
    return this.teams.existing(context, teamId);
  }

  @ResolveField('skills', () => [Skill], { description: 'What it takes; empty when none were named.' })
  skillsOf(@Parent() { skills }: Task): readonly Skill[] {
    return skills.map(skillOf);
  }
}
