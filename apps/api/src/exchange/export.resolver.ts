import { Args, Query, Resolver } from '@nestjs/graphql';
import { ThisCall, type Call } from '../graphql/call.js';
import { CircleFile } from './dto/circle-file.js';
import { CircleFileArgs } from './dto/circle-file-args.js';
import { ExportService } from './export.service.js';

@Resolver(() => CircleFile)
export class ExportResolver {
  constructor(private readonly exports: ExportService) {}

  @Query(() => CircleFile, {
    nullable: true,
    description: 'A circle as a file, to keep or to open elsewhere; null when it is out of reach.',
  })
  circleFile(@ThisCall() call: Call, @Args() args: CircleFileArgs): Promise<CircleFile | null> {
    return this.exports.file(call, args);
  }
}
