import { useApolloClient } from '@apollo/client/react';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { randomKey } from '../api/random-key.js';
import { errorText } from '../api/user-error.js';
import type { CircleData } from '../circle/circle-of-client.js';
import { useText } from '../language/use-text.js';
import { kindIn } from './kind-in-words.js';
import { knowing, nothingSaid, pairOf, peopleIn, unseen, type Mapped, type Said } from './mapping.js';
import type { NamedPerson } from './names-in-text.js';
import { sectorIn } from './sector-in-words.js';
import { SaveQueue, type QueueState } from './save-queue.js';
import { savesOf, type Ids, type Place, type Refusal } from './saves.js';

export interface Mapping {
  readonly people: readonly Mapped[];
  readonly knows: (one: string, other: string) => boolean;
  /** Ties among people, the client's own not counted. */
  readonly tieCount: number;
  /** `isForWork`: named as somebody who comes for the work, which proposes a sector. */
  readonly name: (people: readonly NamedPerson[], isForWork?: boolean) => void;
  readonly leaveOut: (key: string) => void;
  readonly place: (key: string, place: Place) => void;
  readonly know: (one: string, other: string, knows: boolean) => void;
  readonly saving: QueueState;
  readonly retry: () => void;
  /** An answer that somebody else was before with; `null` when there is none. Neither is lost until it is settled. */
  readonly stale: StaleAnswer | null;
  readonly settle: (stale: StaleAnswer, keep: 'mine' | 'theirs') => void;
  /** In words, why the last answer was not kept; `null` when all were. */
  readonly problem: string | null;
}

export interface StaleAnswer {
  readonly key: string;
  readonly mine: Place;
  readonly theirs: Place;
  /** Says that both were seen. */
  readonly seen: () => void;
}

const idsIn = (circle: CircleData): Ids => ({
  people: new Map(circle.members.map(({ person }) => [person.id, person.id])),
  tieWithClient: new Map(circle.members.map(({ person, tie }) => [person.id, { id: tie.id, version: tie.version }])),
  tieAmong: new Map(
    circle.tiesAmongMembers.map(({ id, version, from, to }) => [pairOf(from.id, to.id), { id, version }]),
  ),
});

/** Keeps who would leave with saves under way: the browser asks first. */
function useAskBeforeLeaving(isSaving: boolean): void {
  useEffect(() => {
    if (!isSaving) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isSaving]);
}

/**
 * Maps a circle as fast as a hand goes: every answer shows at once and is saved in the background, in order. What was
 * said survives a step back; what was saved survives everything.
 */
export function useMapping(circle: CircleData): Mapping {
  const t = useText();
  const client = useApolloClient();
  const [said, setSaid] = useState<Said>(nothingSaid);
  const [problem, setProblem] = useState<string | null>(null);
  const [stales, setStales] = useState<ReadonlyMap<string, StaleAnswer>>(new Map());
  const [queue] = useState(
    () => new SaveQueue(() => void client.refetchQueries({ include: 'active' }).catch(() => undefined)),
  );
  const saving = useSyncExternalStore(
    (listener) => queue.subscribe(listener),
    () => queue.state,
  );
  const [ids] = useState(() => idsIn(circle));
  const saves = savesOf(client, circle.client.id, ids);
  useAskBeforeLeaving(saving.waiting > 0);
  const people = useMemo(() => peopleIn(circle, said), [circle, said]);
  const pairs = useMemo(() => knowing(circle, said), [circle, said]);

  const change = (part: (before: Said) => Partial<Said>): void => setSaid((before) => ({ ...before, ...part(before) }));
  const refused = (takeBack: (before: Said) => Partial<Said>): Refusal => {
    return (errors) => {
      change(takeBack);
      const [error] = errors;
      setProblem(error ? errorText(t, error) : t('interview.refused'));
    };
  };
  const without = <Value>(map: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> =>
    new Map([...map].filter(([each]) => each !== key));

  function nameOne({ name, role, kind = kindIn(name, role) }: NamedPerson, isForWork: boolean): void {
    const key = randomKey();
    const proposed = sectorIn(name, role, kind) ?? (isForWork && kind === 'person' ? 'professionals' : null);
    const person: Mapped = { key, name, role, ...unseen, kind, ring: null, sector: null, proposed };
    change(({ named }) => ({ named: [...named, person] }));
    const onId = (id: string): void => change(({ keys }) => ({ keys: new Map(keys).set(id, key) }));
    const onNo = refused(({ named }) => ({ named: named.filter((each) => each.key !== key) }));
    queue.add(saves.name(key, { name, role, kind }, onId, onNo));
  }

  function placeOne(key: string, whole: Place): void {
    setProblem(null);
    change(({ places }) => ({ places: new Map(places).set(key, whole) }));
    const onStale = (theirs: Place, seen: () => void): void =>
      setStales((before) => new Map(before).set(key, { key, mine: whole, theirs, seen }));
    const onNo = refused(({ places }) => ({ places: without(places, key) }));
    queue.add(saves.place(key, whole, onStale, onNo));
  }

  function settle({ key, mine, theirs, seen }: StaleAnswer, keep: 'mine' | 'theirs'): void {
    setStales((before) => without(before, key));
    seen();
    if (keep === 'mine') placeOne(key, mine);
    else change(({ places }) => ({ places: new Map(places).set(key, theirs) }));
  }

  const mapping: Omit<Mapping, 'people' | 'knows' | 'tieCount' | 'saving' | 'stale' | 'problem'> = {
    name: (named, isForWork = false) => {
      setProblem(null);
      named.forEach((each) => nameOne(each, isForWork));
    },
    leaveOut: (key) => {
      setProblem(null);
      change(({ leftOut }) => ({ leftOut: new Set(leftOut).add(key) }));
      const onNo = refused(({ leftOut }) => ({ leftOut: new Set([...leftOut].filter((each) => each !== key)) }));
      queue.add(saves.leaveOut(key, onNo));
    },
    place: placeOne,
    know: (one, other, knows) => {
      const pair = pairOf(one, other);
      if (pairs.has(pair) === knows) return;
      setProblem(null);
      change((before) => ({ knows: new Map(before.knows).set(pair, knows) }));
      const onNo = refused((before) => ({ knows: without(before.knows, pair) }));
      queue.add(knows ? saves.know(one, other, onNo) : saves.unknow(one, other, onNo));
    },
    settle,
    retry: () => queue.retry(),
  };
  return {
    ...mapping,
    people,
    knows: (one, other) => pairs.has(pairOf(one, other)),
    tieCount: pairs.size,
    saving,
    stale: [...stales.values()][0] ?? null,
    problem,
  };
}
