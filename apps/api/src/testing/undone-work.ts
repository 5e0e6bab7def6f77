import { testIds as ids } from '@kring/store/testing';
import { ask, mutate } from './help.js';
import type { PersonaName, TestServer } from './test-server.js';

interface Line {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
}
interface Tools {
  readonly undo: Line | null;
  readonly redo: Line | null;
}

/** That a change of work stays as it is, and why. */
export const refusal = (code: string) => ({ change: null, errors: [{ code, field: 'changeId' }] });

/** What a test asks of the log of work; `team`: `null` for the log of the organisation. */
export function undoneWork(server: () => TestServer) {
  const tools = async (
    as: PersonaName = 'teamLeader',
    team: string | null = ids.linde,
    passOver: readonly string[] = [],
  ): Promise<Tools> => {
    const text = `query U($teamId: ID, $passOver: [ID!]!) { workUndo(teamId: $teamId, passOver: $passOver) { undo { id kind title } redo { id kind title } } }`;
    return ((await ask(server(), as, text, { teamId: team, passOver })) as { workUndo: Tools }).workUndo;
  };
  const fields = 'change { kind reversal title } changedBy';
  const reverse = (changeId: string, as: PersonaName = 'teamLeader', key?: string) =>
    mutate(server(), as, 'reverseWork', { changeId }, { fields, ...(key !== undefined && { key }) });
  const last = async (name: 'undo' | 'redo', as?: PersonaName, team?: string | null) =>
    reverse((await tools(as, team))[name]?.id ?? '', as);
  return { tools, reverse, last };
}
