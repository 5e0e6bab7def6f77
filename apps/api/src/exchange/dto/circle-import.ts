import {
  fileProblemCodes,
  importFormats,
  refusalReasons,
  remarkCodes,
  rowStates,
  type FileProblemCode,
  type ImportFormat,
  type RefusalReason,
  type RemarkCode,
  type RowState,
} from '@kring/exchange';
import type { Ring, Sector } from '@kring/care-network';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Circle } from '../../circle/dto/circle.js';
import { enumOf, SectorEnum } from '../../graphql/enums.js';
import { Payload } from '../../graphql/payload.js';
import { FactValue } from '../../graphql/user-error.js';
import { Skill } from '../../skill/dto/skill.js';

export const FileProblemCodeEnum = enumOf('FileProblemCode', fileProblemCodes, 'Why a file cannot be read.');
export const RemarkCodeEnum = enumOf('FileRemarkCode', remarkCodes, 'What was left out of a file, guessed or changed.');
export const ImportFormatEnum = enumOf('ImportFormat', importFormats, 'The kinds of files that can be read.');
export const RowStateEnum = enumOf('ImportRowState', rowStates, 'What an import does with a person or a tie.');
export const ImportRowKindEnum = enumOf('ImportRowKind', ['person', 'tie'], 'What a row of an import is about.');
export const RefusalReasonEnum = enumOf('ImportRefusalReason', refusalReasons, 'Why someone is not brought in.');

@ObjectType({ isAbstract: true })
abstract class InFile {
  @Field(() => Int, { nullable: true, description: 'The row, as a spreadsheet counts; null outside tables.' })
  row!: number | null;

  @Field(() => String, { nullable: true, description: 'The heading of the column; null for the whole row.' })
  column!: string | null;

  @Field(() => String, { nullable: true, description: 'The place in a file that is no table.' })
  path!: string | null;

  @Field(() => [FactValue], { description: 'The numbers and names that a sentence about it needs.' })
  facts!: FactValue[];
}

@ObjectType({ description: 'Why a file cannot be read. Nothing of it is brought in.' })
export class FileProblem extends InFile {
  @Field(() => FileProblemCodeEnum, { description: 'Stable; the client translates it.' })
  code!: FileProblemCode;
}

@ObjectType({ description: 'Something that was left out of a file, guessed or changed.' })
export class FileRemark extends InFile {
  @Field(() => RemarkCodeEnum, { description: 'Stable; the client translates it.' })
  code!: RemarkCode;
}

@ObjectType({ description: 'What an import does to one field.' })
export class ImportChange {
  @Field(() => String, { description: 'As the field is called in this schema.' })
  field!: string;

  @Field(() => [String], { description: 'Values as they are called in this schema; empty is not recorded.' })
  before!: string[];

  @Field(() => [String], { description: 'The same, after the import.' })
  after!: string[];

  @Field(() => Skill, { nullable: true, description: 'Which skill, where the field is skills.' })
  skill!: Skill | null;
}

@ObjectType({ description: 'What an import does with one person, or with one tie among people.' })
export class ImportRow {
  @Field(() => ImportRowKindEnum, { description: 'A person, or a tie among people.' })
  kind!: 'person' | 'tie';

  @Field(() => Int, { nullable: true, description: 'Names the person or the tie in a choice; null has no choice.' })
  index!: number | null;

  @Field(() => RowStateEnum, { description: 'What happens.' })
  state!: RowState;

  @Field(() => String, { description: 'Of a tie: both names.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What they are to the client, by the file.' })
  role!: string | null;

  @Field(() => Int, { nullable: true, description: '1 to 4, by the file; null when it does not say.' })
  ring!: Ring | null;

  @Field(() => SectorEnum, { nullable: true, description: 'By the file; null when it does not say.' })
  sector!: Sector | null;

  @Field(() => [ImportChange], { description: 'Of who is there already: what changes.' })
  changes!: ImportChange[];

  @Field(() => RefusalReasonEnum, { nullable: true, description: 'Of who is refused: why.' })
  why!: RefusalReason | null;
}

@ObjectType({ description: 'Someone whose circle the files tell of, where they tell of several.' })
export class ClientInFile {
  @Field(() => String, { description: 'To choose them by.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'As the files name them; null when they do not.' })
  name!: string | null;
}

@ObjectType({ description: 'What files would do to a circle. Nothing is written yet.' })
export class CircleImport {
  @Field(() => ImportFormatEnum, { nullable: true, description: 'What they are; null when they cannot be read.' })
  format!: ImportFormat | null;

  @Field(() => String, { nullable: true, description: 'The client as the files name them.' })
  clientName!: string | null;

  @Field(() => [ImportRow], { description: 'As the files have them; ties among people come last.' })
  rows!: ImportRow[];

  @Field(() => [FileRemark], { description: 'What was left out, guessed or changed.' })
  remarks!: FileRemark[];

  @Field(() => [FileProblem], { description: 'Why they cannot be read; empty when they can.' })
  problems!: FileProblem[];

  @Field(() => [ClientInFile], { description: 'Of whom one is to be chosen; empty when the files tell of one.' })
  clients!: ClientInFile[];

  @Field(() => Int, { description: 'How many times the files say yes to something of which no yes is recorded.' })
  yesInFile!: number;

  @Field(() => String, { description: 'To give with the import, so that it does what was seen.' })
  seen!: string;
}

@ObjectType({ description: 'What was brought into a circle.' })
export class ImportCirclePayload extends Payload {
  @Field(() => ID, {
    nullable: true,
    description: 'By which the viewer can take it back; null when nothing changed, or they may not.',
  })
  changeId?: string | null;

  @Field(() => Circle, { nullable: true, description: 'The circle as it is now; null when it was not done.' })
  circle?: Circle | null;

  @Field(() => Int, { nullable: true, description: 'How many people are new; null when it was not done.' })
  added?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many people changed; null when it was not done.' })
  changed?: number | null;

  @Field(() => CircleImport, {
    nullable: true,
    description: 'What the files would do now, when they cannot be read or would do something else.',
  })
  preview?: CircleImport | null;
}
