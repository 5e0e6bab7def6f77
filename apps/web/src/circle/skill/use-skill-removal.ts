import type { SkillView } from '@kring/circle-map';
import { useSave, type Outcome } from '../../api/use-save.js';
import { sayDone } from '../../design/index.js';
import { RemoveSkillOfPersonDocument } from '../../gql/graphql.js';
import type { Undo } from '../../history/use-undo.js';
import { useLanguage } from '../../language/language-context.js';
import { useText } from '../../language/use-text.js';

interface Whose {
  readonly personId: string;
  readonly name: string;
}

/** Takes a skill off a person; undo writes it down again as it was. */
export function useSkillRemoval(
  { personId, name }: Whose,
  tools: Undo,
  onOutcome: (outcome: Outcome<unknown>) => void,
) {
  const t = useText();
  const { language } = useLanguage();
  const removing = useSave(RemoveSkillOfPersonDocument, ({ removeSkill }) => removeSkill);
  return async (skill: SkillView): Promise<void> => {
    const outcome = await removing.save({ input: { personId, skill: skill.code }, language });
    onOutcome(outcome);
    if (outcome.kind !== 'saved') return;
    const { changeId } = outcome.payload;
    const undo = changeId === null ? undefined : () => void tools.reverse(changeId);
    sayDone(t('circle.skillRemoved', { name, skill: skill.name }), undo);
  };
}
