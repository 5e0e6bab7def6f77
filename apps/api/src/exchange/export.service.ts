import { isId, type ClientId } from '@kring/care-network';
import { circleOut, leftOut, pseudonymised } from '@kring/exchange';
import { openCircle, recordAccess, type GraphDb } from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import type { Call } from '../graphql/call.js';
import { Clock } from '../store/clock.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import { formatOf, type CircleFile } from './dto/circle-file.js';
import type { CircleFileArgs } from './dto/circle-file-args.js';
import { seenCircle } from './seen-circle.js';
import { kinds, writeFile } from './write-file.js';

@Injectable()
export class ExportService {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
  ) {}

  /** `null` when the client is out of reach. Taking a circle out leaves an AccessEvent in the same transaction. */
  async file({ permit }: Call, args: CircleFileArgs): Promise<CircleFile | null> {
    const { clientId, language } = args;
    if (!isId(clientId)) return null;
    const today = this.clock.today();
    const opened = await this.db.write(async (tx) => {
      const found = await openCircle(tx, permit, clientId as ClientId, today);
      if (found) await recordAccess(tx, permit, [clientId as ClientId], this.clock.now());
      return found;
    });
    if (opened === null) return null;
    const seen = seenCircle(opened, permit.viewer.role);
    const whole = circleOut(seen);
    const circle = args.pseudonymised ? pseudonymised(whole) : whole;
    const format = formatOf(args.format);
    const content = await writeFile(circle, format, language, today);
    const { ending, mediaType } = kinds[format];
    return {
      name: `${language === 'nl' ? 'kring' : 'circle'}-${today}.${ending}`,
      mediaType,
      content: Buffer.from(content).toString('base64'),
      leftOut: leftOut(circle, format),
    };
  }
}
