import type { ExportLanguage } from '@kring/exchange';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { CircleFileFormatEnum, CircleFileLanguageEnum, type CircleFileFormat } from './circle-file.js';

@ArgsType()
export class CircleFileArgs {
  @Field(() => ID, { description: 'Whose circle.' })
  clientId!: string;

  @Field(() => CircleFileFormatEnum, { description: 'What to write it as.' })
  format!: CircleFileFormat;

  @Field(() => CircleFileLanguageEnum, { defaultValue: 'nl', description: 'For tables and pictures.' })
  language!: ExportLanguage;

  @Field(() => Boolean, { defaultValue: false, description: 'Codes for names; no notes, places, days or years.' })
  pseudonymised!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Only say what would be in the file, and what not.' })
  dryRun!: boolean;
}
