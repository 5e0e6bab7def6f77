import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ThisCall, type Call } from '../graphql/call.js';
import { ReverseWorkInput } from './dto/reverse-work-input.js';
import { ReverseWorkPayload, WorkLogLine, WorkUndo } from './dto/work-change.js';
import { ReverseWorkService } from './reverse-work.service.js';
import { WorkUndoService } from './work-undo.service.js';

const whoseWork = {
  type: () => ID,
  nullable: true,
  description: 'Of which team: its needs and tasks. Null: the policies of the organisation.',
} as const;

@Resolver()
export class WorkHistoryResolver {
  constructor(
    private readonly undos: WorkUndoService,
    private readonly reversals: ReverseWorkService,
  ) {}

  @Query(() => WorkUndo, { description: 'What the viewer can undo and redo of needs, tasks or policies.' })
  workUndo(
    @ThisCall() call: Call,
    @Args('teamId', whoseWork) teamId: string | null,
    @Args('passOver', {
      type: () => [ID],
      defaultValue: [],
      description: 'Lines that cannot be taken back as things stand: what was done before them comes instead.',
    })
    passOver: readonly string[],
  ): Promise<WorkUndo> {
    return this.undos.undo(call, teamId ?? null, passOver);
  }

  @Query(() => [WorkLogLine], {
    description: 'What was done to needs and tasks, or to policies, the newest first; at most 50.',
  })
  workHistory(
    @ThisCall() call: Call,
    @Args('teamId', whoseWork) teamId: string | null,
  ): Promise<readonly WorkLogLine[]> {
    return this.undos.lines(call, teamId ?? null);
  }

  @Mutation(() => ReverseWorkPayload, {
    description: 'Undoes a change of a need, task or policy by the viewer, or redoes what they had undone.',
  })
  reverseWork(@ThisCall() call: Call, @Args('input') input: ReverseWorkInput): Promise<ReverseWorkPayload> {
    return this.reversals.reverse(call, input);
  }
}
