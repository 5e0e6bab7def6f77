import { checkPhoto, isId, problem, type PersonId, type Photo, type PhotoId } from '@kring/care-network';
import { clientsAroundPerson, findPhoto, recordAccess, removePhoto, setPhoto, type GraphDb } from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import type { PersonPayload } from '../circle/dto/payloads.js';
import { PersonPayloads } from '../circle/person.payloads.js';
import type { Call } from '../graphql/call.js';
import { done, refused, type Outcome } from '../graphql/outcome.js';
import { Clock } from '../store/clock.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import { Writes, type Write } from '../store/writes.js';
import type { RemovePhotoInput, SetPhotoInput } from './dto/picture-inputs.js';

interface PhotoDone extends Readonly<Record<string, string>> {
  readonly personId: PersonId;
}

/** Photos are in no log of a circle: what was taken away or replaced is gone for good. */
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
    return this.#write(call, input, async ({ tx, now }) => {
      const checked = checkPhoto('photo', Uint8Array.from(Buffer.from(input.photo, 'base64')));
      if ('problems' in checked) return { problems: checked.problems };
      const { personId } = input;
      const kept = await setPhoto(tx, call.permit, personId, checked.photo, now);
      return kept ? done({ personId }) : refused(problem('NOT_FOUND', 'personId'));
    });
  }

  remove(call: Call, input: RemovePhotoInput): Promise<PersonPayload> {
    return this.#write(call, input, async ({ tx }) => {
      const { personId } = input;
      const removed = await removePhoto(tx, call.permit, personId);
      return removed ? done({ personId }) : refused(problem('NOT_FOUND', 'personId'));
    });
  }

  async #write(
    call: Call,
    input: RemovePhotoInput,
    work: (write: Write) => Promise<Outcome<PhotoDone>>,
  ): Promise<PersonPayload> {
    const outcome = await this.writes.run(call, input, async (write) => {
      const result = await work(write);
      const clients = await clientsAroundPerson(write.tx, call.permit, input.personId);
      await recordAccess(write.tx, call.permit, clients, write.now);
      return result;
    });
    return this.payloads.of(call.context, outcome);
  }
}
