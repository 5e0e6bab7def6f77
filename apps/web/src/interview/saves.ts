import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { Ring, Sector } from '@kring/care-network';
import { randomKey } from '../api/random-key.js';
import type { UserError } from '../api/user-error.js';
import { ringOf } from '../circle/circle-of-client.js';
import {
  KnowInInterviewDocument,
  LeaveOutInInterviewDocument,
  NameInInterviewDocument,
  PlaceInInterviewDocument,
  UnknowInInterviewDocument,
} from '../gql/graphql.js';
import { pairOf } from './mapping.js';
import type { NamedPerson } from './names-in-text.js';
import type { SaveTask } from './save-queue.js';

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** What the API calls people and ties, by the keys of this visit; filled while saves are answered. */
export interface Ids {
  readonly people: Map<string, string>;
  readonly tieWithClient: Map<string, Versioned>;
  /** By `pairOf` over keys. */
  readonly tieAmong: Map<string, Versioned>;
}

export type Refusal = (errors: readonly UserError[]) => void;

export interface Place {
  readonly ring: Ring | null;
  readonly sector: Sector | null;
}

/** Somebody else placed the same person since: what stands there now. Nothing is sent of them until it is settled. */
export type Stale = (theirs: Place, settle: () => void) => void;

/** Each save as a task of its own, with one key for all its tries. */
export function savesOf(client: ApolloClient, clientId: string, ids: Ids) {
  /** `variables` are read when the save is run: then every earlier save has left its ids and versions. `null`: nothing to do. */
  function task<Data, Variables extends OperationVariables, Payload extends { readonly errors: readonly UserError[] }>(
    document: TypedDocumentNode<Data, Variables>,
    variables: () => Variables | null,
    payloadOf: (data: Data) => Payload,
    onSaved: (payload: Payload) => void,
    onRefused: (errors: readonly UserError[], payload: Payload) => void,
  ): SaveTask {
    const idempotencyKey = randomKey();
    return async () => {
      const asked = variables();
      if (asked === null) return 'refused';
      const context = { idempotencyKey };
      const { data } = await client
        .mutate<Data, OperationVariables>({ mutation: document, variables: asked, context })
        .catch(() => ({ data: undefined }));
      if (!data) return 'failed';
      const payload = payloadOf(data as Data);
      if (payload.errors.length > 0) {
        onRefused(payload.errors, payload);
        return 'refused';
      }
      onSaved(payload);
      return 'saved';
    };
  }

  return {
    name: (
      key: string,
      { name, role, kind }: Required<NamedPerson>,
      onId: (personId: string) => void,
      onRefused: Refusal,
    ): SaveTask =>
      task(
        NameInInterviewDocument,
        () => ({ input: { clientId, name, role, kind } }),
        ({ addPerson }) => addPerson,
        ({ member }) => {
          if (!member) return;
          ids.people.set(key, member.person.id);
          ids.tieWithClient.set(key, member.tie);
          onId(member.person.id);
        },
        onRefused,
      ),
    leaveOut: (key: string, onRefused: Refusal): SaveTask =>
      task(
        LeaveOutInInterviewDocument,
        () => withId(ids, key, (personId) => ({ input: { clientId, personId } })),
        ({ removeFromCircle }) => removeFromCircle,
        () => undefined,
        onRefused,
      ),
    place: (key: string, place: Place, onStale: Stale, onRefused: Refusal): SaveTask =>
      task(
        PlaceInInterviewDocument,
        () => {
          const tie = ids.tieWithClient.get(key);
          return tie ? { input: { tieId: tie.id, expectedVersion: tie.version, ...place } } : null;
        },
        ({ moveOnMap }) => moveOnMap,
        ({ tie }) => tie && ids.tieWithClient.set(key, tie),
        (errors, { current }) => {
          if (!current) return onRefused(errors);
          const theirs = { ring: ringOf(current.ring), sector: current.sector };
          onStale(theirs, () => ids.tieWithClient.set(key, current));
        },
      ),
    know: (one: string, other: string, onRefused: Refusal): SaveTask =>
      task(
        KnowInInterviewDocument,
        () => withId(ids, one, (fromId) => withId(ids, other, (toId) => ({ input: { clientId, fromId, toId } }))),
        ({ addTie }) => addTie,
        ({ tie }) => tie && ids.tieAmong.set(pairOf(one, other), tie),
        onRefused,
      ),
    unknow: (one: string, other: string, onRefused: Refusal): SaveTask =>
      task(
        UnknowInInterviewDocument,
        () => {
          const tie = ids.tieAmong.get(pairOf(one, other));
          return tie ? { input: { id: tie.id, expectedVersion: tie.version } } : null;
        },
        ({ removeTie }) => removeTie,
        () => ids.tieAmong.delete(pairOf(one, other)),
        onRefused,
      ),
  };
}

/** `null` when the person was never saved: then there is nothing to say about them. */
const withId = <Result>(ids: Ids, key: string, then: (personId: string) => Result): Result | null => {
  const personId = ids.people.get(key);
  return personId === undefined ? null : then(personId);
};
