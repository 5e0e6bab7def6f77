import { useApolloClient } from '@apollo/client/react';
import { useWords } from '@kring/circle-map';
import type { PersonId, TieId } from '@kring/care-network';
import { useSave } from '../../api/use-save.js';
import { sayDone } from '../../design/index.js';
import { AddTieInCircleDocument, RemoveTieFromCircleDocument } from '../../gql/graphql.js';
import type { Undo } from '../../history/use-undo.js';
import type { CircleData } from '../circle-of-client.js';
import { tieInCache } from './tie-in-cache.js';

/** Who knows whom: joining two, and taking a tie away. */
export function useTies(data: CircleData, tools: Undo, onProblem: (text: string | null) => void) {
  const { say } = useWords();
  const client = useApolloClient();
  const adding = useSave(AddTieInCircleDocument, ({ addTie }) => addTie);
  const removing = useSave(RemoveTieFromCircleDocument, ({ removeTie }) => removeTie);
  const nameOf = (person: string): string => data.members.find((each) => each.person.id === person)?.person.name ?? '';
  const takingBack = (changeId: string | null): (() => void) | undefined =>
    changeId === null ? undefined : () => void tools.reverse(changeId);
  const fail = (name: string): void => onProblem(say('circle.saveFailed', { name }));

  async function join(one: PersonId, other: PersonId): Promise<boolean> {
    onProblem(null);
    const names = { one: nameOf(one), other: nameOf(other) };
    const known = data.tiesAmongMembers.some(
      ({ from, to }) => (from.id === one && to.id === other) || (from.id === other && to.id === one),
    );
    if (known) {
      sayDone(say('circle.tieKnown', names));
      return true;
    }
    const outcome = await adding.save({ input: { clientId: data.client.id, fromId: one, toId: other } });
    if (outcome.kind !== 'saved') {
      fail(names.one);
      return false;
    }
    sayDone(say('circle.tieAdded', names), takingBack(outcome.payload.changeId));
    return true;
  }

  async function separate(tieId: TieId): Promise<void> {
    onProblem(null);
    const tie = data.tiesAmongMembers.find(({ id }) => id === tieId);
    if (!tie) return;
    const names = { one: nameOf(tie.from.id), other: nameOf(tie.to.id) };
    const { version } = tieInCache(client, tieId) ?? tie;
    const outcome = await removing.save({ input: { id: tie.id, expectedVersion: version } });
    if (outcome.kind === 'saved') sayDone(say('circle.tieRemoved', names), takingBack(outcome.payload.changeId));
    else fail(names.one);
  }

  return { join, separate, isJoining: adding.isSaving };
}
