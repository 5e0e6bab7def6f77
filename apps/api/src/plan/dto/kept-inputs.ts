import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { PageArgs } from '../../graphql/connection.js';
import { ListOf, ShapedAsId } from '../../graphql/shape.js';
import { VersionInput } from '../../graphql/version-input.js';
import { eachAnId } from './each-an-id.js';

/** More teams than anyone leads or guides. */
export const mostTeams = 1000;

@ArgsType()
export class KeptPlansArgs extends PageArgs {
  @Field(() => [ID], { defaultValue: [], description: 'Plans for one of these teams; empty for all teams in reach.' })
  @ListOf<string>(mostTeams, eachAnId)
  teamIds!: string[];
}

@ArgsType()
export class PlanChoicesArgs {
  @Field(() => [ID], { description: 'Of which teams.' })
  @ListOf<string>(mostTeams, eachAnId)
  teamIds!: string[];
}

@InputType({ description: 'Which plan to keep: as the server found it, and as it stood when it was looked at last.' })
export class KeepPlanInput {
  @Field(() => ID, { description: 'The plan that was made. What-ifs cannot be kept.' })
  @ShapedAsId()
  jobId!: string;
}

@InputType({ description: 'A kept plan in the version that the viewer saw.' })
export class RemoveKeptPlanInput extends VersionInput {}
