import { maySee, reachOfField, type Permit } from '@kring/access';
import { isId, type ClientId, type PersonId } from '@kring/care-network';
import { circleOut, leftOut, pseudonymised, type Photos } from '@kring/exchange';
import { fileOfCircle } from '@kring/exchange/picture';
import {
  findPhotosOf,
  openCircle,
  recordAccess,
  type GraphDb,
  type GraphTransaction,
  type OpenedCircle,
} from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import type { Call } from '../graphql/call.js';
import { Clock } from '../store/clock.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import { formatOf, type CircleFile } from './dto/circle-file.js';
import type { CircleFileArgs } from './dto/circle-file-args.js';
import { seenCircle } from './seen-circle.js';
import { fonts, kinds } from './file-kinds.js';

@Injectable()
export class ExportService {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
  ) {}

  /**
   * `null` when the client is out of reach. Taking a circle out leaves an AccessEvent in the same transaction; a dry run
   * shows who is in it, so it leaves the event of looking at the circle.
   */
  async file({ permit }: Call, args: CircleFileArgs): Promise<CircleFile | null> {
    const { clientId, language, dryRun } = args;
    if (!isId(clientId)) return null;
    const today = this.clock.today();
    const opened = await this.db.write(async (tx) => {
      const found = await openCircle(tx, permit, clientId as ClientId, today);
      if (!found) return null;
      const asked: Permit = dryRun ? { ...permit, operation: 'Query.circle' } : permit;
      await recordAccess(tx, asked, [clientId as ClientId], this.clock.now());
      return { circle: found, photos: await photosFor(tx, permit, found, args) };
    });
    if (opened === null) return null;
    const seen = seenCircle(opened.circle, permit.viewer.role);
    const whole = circleOut(seen, opened.photos, withPhoto(permit, opened.circle));
    const circle = args.pseudonymised ? pseudonymised(whole) : whole;
    const format = formatOf(args.format);
    const content = dryRun ? null : await fileOfCircle(circle, format, { language, today }, fonts);
    const { ending, mediaType } = kinds[format];
    return {
      name: `${language === 'nl' ? 'kring' : 'circle'}-${today}.${ending}`,
      mediaType,
      content: content && Buffer.from(content).toString('base64'),
      people: circle.people.map(({ name }) => name),
      tieCount: circle.people.length + circle.tiesAmong.length,
      keptCount: reachOfField(permit.viewer.role, 'Circle.keptCount') === 'none' ? null : opened.circle.keptCount,
      leftOut: leftOut(circle, format),
    };
  }
}

/** Of whom there is a photo that the viewer sees on the screen. */
const withPhoto = ({ viewer }: Permit, { people }: OpenedCircle): ReadonlySet<PersonId> =>
  new Set(
    people
      .filter(({ photoId, distance }) => photoId !== null && maySee(viewer.role, 'Person.photo', distance))
      .map(({ person }) => person.id),
  );

/** Only of whom the viewer sees one on the screen, and in no file without names. */
async function photosFor(
  tx: GraphTransaction,
  permit: Permit,
  circle: OpenedCircle,
  { pseudonymised: isBare, dryRun }: CircleFileArgs,
): Promise<Photos> {
  if (isBare || dryRun) return new Map();
  const ids = [...withPhoto(permit, circle)];
  return ids.length === 0 ? new Map() : findPhotosOf(tx, permit, ids);
}
