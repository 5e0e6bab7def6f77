import { exportFormats, exportLanguages, leftOutCodes, type LeftOutCode } from '@kring/exchange';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../../graphql/enums.js';

/** GraphQL names have no hyphens. */
export const circleFileFormats = [
  ...(['csv', 'xlsx', 'graphml', 'canvasCsv', 'fhirJson', 'fhirXml', 'fhirNdjson', 'vcard', 'easynwk'] as const),
  ...(['svg', 'png', 'pdf'] as const),
];
export type CircleFileFormat = (typeof circleFileFormats)[number];

/** As the library calls it. */
export const formatOf = (format: CircleFileFormat): (typeof exportFormats)[number] =>
  exportFormats.find((known) => known.replace('-', '') === format.toLowerCase())!;

export const CircleFileFormatEnum = enumOf('CircleFileFormat', circleFileFormats, 'What a circle can be written as.');
export const CircleFileLanguageEnum = enumOf(
  'CircleFileLanguage',
  exportLanguages,
  'The languages in which tables and pictures are written.',
);
export const LeftOutCodeEnum = enumOf('LeftOutCode', leftOutCodes, 'What a circle holds and a file does not.');

@ObjectType({ description: 'Something that a file has no place for.' })
export class LeftOut {
  @Field(() => LeftOutCodeEnum, { description: 'What it is.' })
  code!: LeftOutCode;

  @Field(() => Int, { description: 'How many people or ties it is about.' })
  count!: number;

  @Field(() => [String], { description: 'Who they are, by name or code; of a tie both.' })
  names!: readonly string[];
}

@ObjectType({ description: 'A circle as a file, with what the viewer may see of it.' })
export class CircleFile {
  @Field(() => String, { description: 'A name for it that names nobody.' })
  name!: string;

  @Field(() => String, { description: 'The media type.' })
  mediaType!: string;

  @Field(() => String, { nullable: true, description: 'The content in base64; null in a dry run.' })
  content!: string | null;

  @Field(() => [String], { description: 'Everyone in the file, by name or code.' })
  people!: readonly string[];

  @Field(() => Int, { description: 'How many ties are in the file: of everyone with the client, and among people.' })
  tieCount!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many people the client keeps from the viewer: they are not in the file. null: not for the viewer.',
  })
  keptCount!: number | null;

  @Field(() => [LeftOut], { description: 'What of the circle the file does not hold.' })
  leftOut!: readonly LeftOut[];
}
