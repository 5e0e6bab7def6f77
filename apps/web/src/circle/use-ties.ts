import { useWords } from '@kring/circle-map';
import type { PersonId, TieId } from '@kring/care-network';
import { useSave } from '../api/use-save.js';
import { sayDone } from '../design/index.js';
import {
  AddTieInCircleDocument,
  RemoveTieFromCircleDocument,
  type AddTieInput,
  type CircleTieFragment,
} from '../gql/graphql.js';
import type { CircleData } from './circle-of-client.js';

const contentOf = (tie: CircleTieFragment) => ({
  role: tie.role,
  ring: tie.ring,
  sector: tie.sector,
  quality: tie.quality,
  supportGiven: tie.supportGiven,
  supportReceived: tie.supportReceived,
  contactFrequency: tie.contactFrequency,
  lastContactOn: tie.lastContactOn,
});

/** Who knows whom: joining two, and taking a tie away. */
export function useTies(data: CircleData, onProblem: (text: string | null) => void) {
  const { say } = useWords();
  const adding = useSave(AddTieInCircleDocument, ({ addTie }) => addTie);
  const removing = useSave(RemoveTieFromCircleDocument, ({ removeTie }) => removeTie);
  const nameOf = (person: string): string => data.members.find((each) => each.person.id === person)?.person.name ?? '';
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
    const { tie } = outcome.payload;
    const undo = tie ? () => void removing.save({ input: { id: tie.id, expectedVersion: tie.version } }) : undefined;
    sayDone(say('circle.tieAdded', names), undo);
    return true;
  }

  async function separate(tieId: TieId): Promise<void> {
    onProblem(null);
    const tie = data.tiesAmongMembers.find(({ id }) => id === tieId);
    if (!tie) return;
    const names = { one: nameOf(tie.from.id), other: nameOf(tie.to.id) };
    const input: AddTieInput = { clientId: data.client.id, fromId: tie.from.id, toId: tie.to.id, ...contentOf(tie) };
    const outcome = await removing.save({ input: { id: tie.id, expectedVersion: tie.version } });
    if (outcome.kind === 'saved') sayDone(say('circle.tieRemoved', names), () => void adding.save({ input }));
    else fail(names.one);
  }

  return { join, separate, isJoining: adding.isSaving };
}
