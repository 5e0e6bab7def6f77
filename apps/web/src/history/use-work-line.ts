import type { WorkLineFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';

/** What was done to a need, task or policy, short enough for a button: "vraag ‘Boodschappen’ gewijzigd". */
export function useWorkLine(): (line: WorkLineFragment) => string {
  const t = useText();
  return ({ kind, title, taskKind }) => t(`history.work.${kind}`, { title, about: t(`taskKind.${taskKind}`) });
}
