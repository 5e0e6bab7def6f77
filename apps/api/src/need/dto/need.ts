import type {
  Language,
  Need as NeedRecord,
  NeedBeneficiary,
  NeedId,
  NeedPerformer,
  NeedState,
  Sector,
  TaskKind,
  TeamId,
} from '@kring/care-network';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../graphql/connection.js';
import { LanguageEnum, SectorEnum, TaskKindEnum } from '../../graphql/enums.js';
import { Work } from '../../graphql/work.js';
import { NeedPerformerEnum, NeedStateEnum } from './enums.js';

@ObjectType({ description: 'What a client or team needs done.' })
export class Need extends Work implements NeedRecord {
  @Field(() => ID, { description: 'Its id.' })
  id!: NeedId;

  teamId!: TeamId;
  beneficiary!: NeedBeneficiary;

  @Field(() => TaskKindEnum, { description: 'The kind of work it is.' })
  taskKind!: TaskKind;

  @Field(() => [LanguageEnum], { description: 'Languages of which one must be spoken; empty when any will do.' })
  languages!: readonly Language[];

  @Field(() => Boolean, { description: 'Whether a certificate of conduct (VOG) must be valid.' })
  certificateRequired!: boolean;

  @Field(() => NeedPerformerEnum, { description: 'Who may meet it.' })
  performer!: NeedPerformer;

  @Field(() => SectorEnum, { nullable: true, description: 'Whom the client would rather have; null when not asked.' })
  preferredSector!: Sector | null;

  @Field(() => NeedStateEnum, { description: 'Whether it still waits.' })
  state!: NeedState;

  @Field(() => Int, { description: 'Goes up by one with every change.' })
  version!: number;
}

@ObjectType({ description: 'A page of a list of needs.' })
export class NeedConnection extends connectionOf(Need) {}
