import type { Language, NeedPerformer, NeedState, Sector, TaskKind } from '@kring/care-network';
import type { Type } from '@nestjs/common';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { PageArgs } from '../../graphql/connection.js';
import { LanguageEnum, SectorEnum, TaskKindEnum } from '../../graphql/enums.js';
import { ListOf, ShapedAsId } from '../../graphql/shape.js';
import { VersionInput } from '../../graphql/version-input.js';
import { workInput, type WorkFields } from '../../graphql/work.js';
import { NeedPerformerEnum, NeedStateEnum } from './enums.js';

/** What is asked. */
export interface NeedFields extends WorkFields {
  taskKind: TaskKind;
  languages: Language[];
  certificateRequired: boolean;
  performer: NeedPerformer;
  preferredSector?: Sector | null;
}

function needInput(lists: 'mayBeLeftOut' | 'mustBeSaid'): Type<NeedFields> {
  const left = lists === 'mayBeLeftOut';

  @InputType({ isAbstract: true })
  abstract class NeedInput extends workInput(lists) implements NeedFields {
    @Field(() => TaskKindEnum, { description: 'The kind of work it is.' })
    taskKind!: TaskKind;

    @Field(() => [LanguageEnum], {
      ...(left && { defaultValue: [] }),
      description: 'Languages of which one must be spoken; empty when any will do.',
    })
    @ListOf<Language>(4)
    languages!: Language[];

    @Field(() => Boolean, {
      ...(left && { defaultValue: false }),
      description: 'Whether a certificate of conduct is asked.',
    })
    certificateRequired!: boolean;

    @Field(() => NeedPerformerEnum, { ...(left && { defaultValue: 'anyone' }), description: 'Who may meet it.' })
    performer!: NeedPerformer;

    @Field(() => SectorEnum, { nullable: true, description: 'Whom the client would rather have; null when not asked.' })
    preferredSector?: Sector | null;
  }
  return NeedInput as Type<NeedFields>;
}

@InputType({ description: 'A new need.' })
export class RecordNeedInput extends needInput('mayBeLeftOut') {
  @Field(() => ID, { description: 'Which team it comes to.' })
  @ShapedAsId()
  teamId!: string;

  @Field(() => ID, { nullable: true, description: "For which client of the team; null: the need is the team's own." })
  @ShapedAsId()
  clientId?: string | null;
}

@InputType({ description: 'What is asked from now on, all of it.' })
export class ChangeNeedInput extends needInput('mustBeSaid') implements VersionInput {
  @Field(() => ID, { description: 'Its id.' })
  @ShapedAsId()
  id!: string;

  @Field(() => Int, { description: 'The version that the viewer saw; another one is STALE.' })
  expectedVersion!: number;
}

@InputType({ description: 'A need in the version that the viewer saw.' })
export class NeedVersionInput extends VersionInput {}

@ArgsType()
export class NeedListArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only needs of this team.' })
  teamId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only needs of this client.' })
  clientId?: string | null;

  @Field(() => NeedStateEnum, { nullable: true, description: 'Only needs in this state.' })
  state?: NeedState | null;
}
