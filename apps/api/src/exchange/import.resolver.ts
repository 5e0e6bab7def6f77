import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ThisCall, type Call } from '../graphql/call.js';
import { CircleImport, ImportCirclePayload } from './dto/circle-import.js';
import { ImportCircleInput, ReadImportInput } from './dto/import-inputs.js';
import { ImportService } from './import.service.js';

@Resolver(() => CircleImport)
export class ImportResolver {
  constructor(private readonly imports: ImportService) {}

  @Query(() => CircleImport, {
    nullable: true,
    description: 'What files would do to a circle, person by person; null when it is out of reach. Writes nothing.',
  })
  circleImport(@ThisCall() call: Call, @Args('input') input: ReadImportInput): Promise<CircleImport | null> {
    return this.imports.preview(call, input);
  }

  @Mutation(() => ImportCirclePayload, {
    description: 'Brings what files tell into a circle, all or nothing. The same files again change nothing.',
  })
  importCircle(@ThisCall() call: Call, @Args('input') input: ImportCircleInput): Promise<ImportCirclePayload> {
    return this.imports.import(call, input);
  }
}
