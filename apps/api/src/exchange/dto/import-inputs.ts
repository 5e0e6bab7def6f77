import type { ClientId, Ring, Sector } from '@kring/care-network';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { SectorEnum } from '../../graphql/enums.js';
import { Check, ListOf, OptionalText, RequiredText, ShapedAsId, WholeNumber } from '../../graphql/shape.js';
import { userProblem } from '../../graphql/user-problem.js';
import { mostFiles, mostPasted } from './import-limits.js';

/** Characters: addresses of resources are long. */
const mostIdInFile = 500;

const base64 = /^[A-Za-z0-9+/]*={0,2}$/;

@InputType({ description: 'A file that is to be read.' })
export class GivenFileInput {
  @Field(() => String, { description: 'Its name; the content decides what it is.' })
  @RequiredText(255)
  name!: string;

  @Field(() => String, { description: 'The content in base64.' })
  @Check<string>((field, content) =>
    content.length % 4 === 0 && base64.test(content) ? [] : [userProblem('INVALID', field, { expected: 'base64' })],
  )
  content!: string;
}

@InputType({ description: 'What to read, and into whose circle it would come. Give files or pasted rows.' })
export class ReadImportInput {
  @Field(() => ID, { description: 'Whose circle.' })
  @ShapedAsId()
  clientId!: ClientId;

  @Field(() => [GivenFileInput], {
    defaultValue: [],
    description: `At most ${mostFiles}. Only FHIR and Network Canvas keep a circle in several files.`,
  })
  @ListOf(mostFiles)
  @ValidateNested({ each: true })
  @Type(() => GivenFileInput)
  files!: GivenFileInput[];

  @Field(() => String, {
    nullable: true,
    description:
      'Rows as they are copied from a spreadsheet, or names under each other. Not read when there are files.',
  })
  @OptionalText(mostPasted)
  pasted?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether whoever is in the circle already stays as they are.',
  })
  keepAsIs!: boolean;

  @Field(() => Int, { nullable: true, description: 'The version of an easyNWK map; null for the newest.' })
  @WholeNumber(0, 1_000_000)
  mapVersion?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whose circle to read, where files tell of several clients: the id that the preview gives.',
  })
  @OptionalText(mostIdInFile)
  clientInFile?: string | null;
}

@InputType({ description: 'What is decided about one person in a file.' })
export class ImportChoiceInput {
  @Field(() => Int, { description: 'Which person, as the preview numbers them.' })
  @WholeNumber(0, 100_000)
  index!: number;

  @Field(() => Boolean, { defaultValue: false, description: 'Not to bring in.' })
  leaveOut!: boolean;

  @Field(() => Int, { nullable: true, description: '1 to 4, for who is new and has none in the file.' })
  @WholeNumber(1, 4)
  ring?: Ring | null;

  @Field(() => SectorEnum, { nullable: true, description: 'For who is new and has none in the file.' })
  sector?: Sector | null;
}

@InputType({ description: 'The same files again, with what was decided after seeing what they would do.' })
export class ImportCircleInput extends ReadImportInput {
  @Field(() => String, {
    description: 'What the preview gave. STALE when the same files would do something else by now.',
  })
  @RequiredText(100)
  seen!: string;

  @Field(() => [ImportChoiceInput], { defaultValue: [], description: 'About people who need a decision.' })
  @ListOf(1000)
  @ValidateNested({ each: true })
  @Type(() => ImportChoiceInput)
  people!: ImportChoiceInput[];

  @Field(() => [Int], { defaultValue: [], description: 'Ties among people not to bring in.' })
  @ListOf(100_000)
  tiesLeftOut!: number[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether a yes in the file, given on the day it says, counts where none is recorded.',
  })
  takeYes!: boolean;
}
