import {
  checkPhoto,
  isId,
  problem,
  type ChangeKind,
  type PersonId,
  type Photo,
  type PhotoId,
  type Problem,
} from '@kring/care-network';
import {
  clientsAroundPerson,
  dropOldPhotos,
  erasePhoto,
  findPhoto,
  logPersonChange,
  photoChanged,
  recordAccess,
  removePhoto,
  setPhoto,
  type GraphDb,
  type PhotoChange,
} from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import type { PersonPayload } from '../circle/dto/payloads.js';
import { PersonPayloads } from '../circle/person/person.payloads.js';
import type { PersonDone } from '../circle/person/person.service.js';
import type { Call } from '../graphql/call.js';
import { done, type Outcome } from '../graphql/outcome.js';
import { mayTakeBack } from '../history/may-take-back.js';
import { Clock } from '../store/clock.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import { Writes, type Write } from '../store/writes.js';
import type { RemovePhotoInput, SetPhotoInput } from './dto/picture-inputs.js';

/** What is said of a photo in the log of a circle, which holds no picture: only that there was one. */
@Injectable()
export class PhotoService {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
    private readonly writes: Writes,
    private readonly payloads: PersonPayloads,
  ) {}

  /** `null` when there is none with this id, or its person is out of reach. Seeing it leaves an AccessEvent. */
  async one({ permit }: Pick<Call, 'permit'>, id: string): Promise<Photo | null> {
    if (!isId(id)) return null;
    return this.db.write(async (tx) => {
      const found = await findPhoto(tx, permit, id as PhotoId);
      if (!found) return null;
      await recordAccess(tx, permit, await clientsAroundPerson(tx, permit, found.personId), this.clock.now());
      return found.photo;
    });
  }

  /** Whether the viewer may go on showing a photo that they saw before: what was seen then left its AccessEvent. */
  async mayStillShow({ permit }: Pick<Call, 'permit'>, id: string): Promise<boolean> {
    return isId(id) && this.db.read(async (tx) => (await findPhoto(tx, permit, id as PhotoId)) !== null);
  }

  set(call: Call, input: SetPhotoInput): Promise<PersonPayload> {
    return this.#write(call, input, 'photoSet', async ({ tx, now }) => {
      const checked = checkPhoto('photo', Uint8Array.from(Buffer.from(input.photo, 'base64')));
      if ('problems' in checked) return { problems: checked.problems };
      return (await setPhoto(tx, call.permit, input.personId, checked.photo, now)) ?? notFound;
    });
  }

  remove(call: Call, input: RemovePhotoInput): Promise<PersonPayload> {
    const { personId, forGood } = input;
    return this.#write(call, input, forGood ? 'photoErased' : 'photoRemoved', async ({ tx, now }) => {
      if (forGood) return (await erasePhoto(tx, call.permit, personId)) ?? notFound;
      const change = await removePhoto(tx, call.permit, personId, now);
      return change && change.before !== null ? change : notFound;
    });
  }

  async #write(
    call: Call,
    input: { readonly personId: PersonId },
    kind: ChangeKind,
    work: (write: Write) => Promise<PhotoChange | Refused>,
  ): Promise<PersonPayload> {
    const { permit } = call;
    const { personId } = input;
    const outcome = await this.writes.run(call, input, async (write): Promise<Outcome<PersonDone>> => {
      const { tx, now } = write;
      const change = await work(write);
      if ('problems' in change) return change;
      await dropOldPhotos(tx, now);
      const edits = photoChanged(personId, change);
      const changeId = await logPersonChange(tx, permit, personId, { kind, at: now, edits });
      await recordAccess(tx, permit, await clientsAroundPerson(tx, permit, personId), now);
      return done({ personId, changeId: (mayTakeBack(call.viewer.role, kind) && changeId) || '' });
    });
    return this.payloads.of(call.context, outcome);
  }
}

interface Refused {
  readonly problems: readonly Problem[];
}
const notFound: Refused = { problems: [problem('NOT_FOUND', 'personId')] };
