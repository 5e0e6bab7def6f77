import type { SkillView } from '@kring/circle-map';
import { useSave, type Outcome } from '../api/use-save.js';
import { sayDone } from '../design/index.js';
import { RecordSkillOfPersonDocument, RemoveSkillOfPersonDocument } from '../gql/graphql.js';
import { useLanguage } from '../language/language-context.js';
import { useText } from '../language/use-text.js';
import { skillFormOf, skillInputOf } from './skill-form.js';

interface Whose {
  readonly personId: string;
  readonly name: string;
}

/** Takes a skill off a person; undo writes it down again as it was. */
export function useSkillRemoval({ personId, name }: Whose, onOutcome: (outcome: Outcome<unknown>) => void) {
  const t = useText();
  const { language } = useLanguage();
  const removing = useSave(RemoveSkillOfPersonDocument, ({ removeSkill }) => removeSkill);
  const recording = useSave(RecordSkillOfPersonDocument, ({ recordSkill }) => recordSkill);
  return async (skill: SkillView): Promise<void> => {
    const outcome = await removing.save({ input: { personId, skill: skill.code }, language });
    onOutcome(outcome);
    if (outcome.kind !== 'saved') return;
    const input = skillInputOf(personId, skillFormOf(skill));
    sayDone(
      t('circle.skillRemoved', { name, skill: skill.name }),
      () => void recording.save({ input, language }).then(onOutcome),
    );
  };
}
