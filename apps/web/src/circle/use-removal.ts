import { memberOf, useWords, type CircleView } from '@kring/circle-map';
import type { PersonId } from '@kring/care-network';
import { useEffect, useRef, useState } from 'react';
import { useSave } from '../api/use-save.js';
import { sayDone } from '../design/index.js';
import { RemoveFromCircleDocument } from '../gql/graphql.js';

/** As long as the message with "undo" stays on the screen. */
export const timeToUndoMs = 12_000;

interface Leaving {
  readonly person: PersonId;
  readonly name: string;
  readonly timer: ReturnType<typeof setTimeout>;
}

const nobody: ReadonlySet<PersonId> = new Set();

/**
 * Takes someone out of the circle: from the screen at once, from the store when the time to undo is over, or when the
 * screen, the tab or the browser is left. A removal cannot be taken back in the store without losing the age of the
 * ties, so it waits here.
 */
export function useRemoval(clientId: string, onProblem: (text: string | null) => void) {
  const { say } = useWords();
  const { save } = useSave(RemoveFromCircleDocument, ({ removeFromCircle }) => removeFromCircle, {
    outlivesPage: true,
  });
  const [gone, setGone] = useState(nobody);
  const leaving = useRef<Leaving | null>(null);
  const stays = (person: PersonId): void => setGone((before) => new Set([...before].filter((each) => each !== person)));

  async function carryOut(): Promise<void> {
    const now = leaving.current;
    if (!now) return;
    leaving.current = null;
    clearTimeout(now.timer);
    const outcome = await save({ input: { clientId, personId: now.person } });
    if (outcome.kind === 'saved') return;
    stays(now.person);
    onProblem(say('circle.saveFailed', { name: now.name }));
  }

  function undo(person: PersonId, name: string): void {
    if (leaving.current?.person !== person) {
      onProblem(say('circle.tooLate', { name }));
      return;
    }
    clearTimeout(leaving.current.timer);
    leaving.current = null;
    stays(person);
    sayDone(say('circle.restored', { name }));
  }

  function remove(circle: CircleView, person: PersonId): void {
    onProblem(null);
    const name = memberOf(circle, person)?.name ?? '';
    void carryOut();
    leaving.current = { person, name, timer: setTimeout(() => void carryOut(), timeToUndoMs) };
    setGone((before) => new Set([...before, person]));
    sayDone(say('circle.removed', { name }), () => undo(person, name));
  }

  const finish = useRef(carryOut);
  useEffect(() => {
    finish.current = carryOut;
  });
  useEffect(() => {
    const leave = (): void => void finish.current();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  return { gone, remove };
}
