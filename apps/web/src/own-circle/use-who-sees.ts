import type { MemberView } from '@kring/circle-map';
import type { SeenBy } from '@kring/care-network';
import { useState } from 'react';
import { useSave } from '../api/use-save.js';
import type { CircleData } from '../circle/circle-of-client.js';
import { sayDone } from '../design/index.js';
import { SetWhoSeesDocument } from '../gql/graphql.js';
import type { Undo } from '../history/use-undo.js';
import { useText } from '../language/use-text.js';

/** What the client is about to say, before it is sure. */
export interface AskedSay {
  readonly member: MemberView;
  readonly seenBy: SeenBy;
}

export interface WhoSees {
  readonly sayOf: (member: MemberView) => SeenBy;
  /** Who sees them, as a sentence; empty when everyone does. */
  readonly sentencesOf: (member: MemberView) => readonly string[];
  /** Letting everyone see is done at once; keeping somebody is asked first. */
  readonly choose: (member: MemberView, seenBy: SeenBy) => void;
  readonly asked: AskedSay | null;
  readonly isSaving: boolean;
  readonly confirm: () => void;
  readonly close: () => void;
}

/** The client's say over who may see whom in their circle. Every say can be taken back. */
export function useWhoSees(data: CircleData, tools: Undo, onProblem: (text: string | null) => void): WhoSees {
  const t = useText();
  const { save, isSaving } = useSave(SetWhoSeesDocument, ({ setWhoSees }) => setWhoSees);
  const [asked, ask] = useState<AskedSay | null>(null);
  const ties = new Map(data.members.map(({ person, tie }) => [person.id, tie]));
  const sayOf = ({ personId }: MemberView): SeenBy => ties.get(personId)?.seenBy ?? 'everyone';

  async function say({ member, seenBy }: AskedSay): Promise<void> {
    const { personId, name } = member;
    onProblem(null);
    const expectedVersion = ties.get(personId)?.version ?? 0;
    const outcome = await save({ input: { clientId: data.client.id, personId, seenBy, expectedVersion } });
    ask(null);
    if (outcome.kind !== 'saved') {
      const isStale = outcome.kind === 'refused' && outcome.errors.some(({ code }) => code === 'STALE');
      return onProblem(t(isStale ? 'own.see.stale' : 'own.see.failed', { name }));
    }
    const { changeId } = outcome.payload;
    const undo = changeId === null ? undefined : () => void tools.reverse(changeId);
    sayDone(t('own.see.done', { sentence: t(`own.see.says.${seenBy}`, { name }) }), undo);
  }

  return {
    sayOf,
    sentencesOf: (member) => {
      const seenBy = sayOf(member);
      return seenBy === 'everyone' ? [] : [t(`own.see.says.${seenBy}`, { name: firstName(member) })];
    },
    choose: (member, seenBy) => {
      if (seenBy === sayOf(member)) return;
      if (seenBy === 'everyone') void say({ member, seenBy });
      else ask({ member, seenBy });
    },
    asked,
    isSaving,
    confirm: () => asked && void say(asked),
    close: () => ask(null),
  };
}

export const firstName = ({ name }: MemberView): string => name.split(' ')[0] ?? name;
