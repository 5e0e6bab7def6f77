import { skillLevels, skillSources } from '@kring/care-network';
import type { SkillView } from '@kring/circle-map';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { SaveProblem } from '../../api/save-problem.js';
import { useSave, type Outcome } from '../../api/use-save.js';
import { errorText, fieldOf } from '../../api/user-error.js';
import { Dialog, sayDone } from '../../design/index.js';
import { SubmitActions } from '../../form/submit-actions.js';
import { FormOneAnswer } from '../../form/form-fields.js';
import { RecordSkillOfPersonDocument } from '../../gql/graphql.js';
import { useLanguage } from '../../language/language-context.js';
import { useText } from '../../language/use-text.js';
import { useSkillName } from '../../skills/use-skills.js';
import { SkillChoice } from './skill-choice.js';
import { skillFormOf, skillInputOf, type SkillForm } from './skill-form.js';

interface SkillDialogProps {
  readonly person: { readonly id: string; readonly name: string };
  /** `null`: one that is not written down yet. */
  readonly skill: SkillView | null;
  readonly onClose: () => void;
}

/** What somebody can do, how well, where it was learned, and whether they like it. Only the first must be known. */
export function SkillDialog({ person: { id, name }, skill, onClose }: SkillDialogProps) {
  const t = useText();
  const { language } = useLanguage();
  const skillName = useSkillName();
  const { control, handleSubmit, setError, formState } = useForm<SkillForm>({ defaultValues: skillFormOf(skill) });
  const { save } = useSave(RecordSkillOfPersonDocument, ({ recordSkill }) => recordSkill);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const none = { value: 'none' as const, label: t('circle.notNamed') };

  async function submit(form: SkillForm): Promise<void> {
    const result = await save({ input: skillInputOf(id, form), language });
    setOutcome(result);
    const atSkill = result.kind === 'refused' && result.errors.find((error) => fieldOf(error) === 'skill');
    if (atSkill) setError('code', { type: 'server', message: errorText(t, atSkill) }, { shouldFocus: true });
    if (result.kind !== 'saved') return;
    sayDone(t('circle.skillRecorded', { name, skill: skillName(form.code) }));
    onClose();
  }

  return (
    <Dialog title={skill?.name ?? t('circle.skillTitle', { name })} onClose={onClose}>
      <form className="k-stack c-small-answers" noValidate onSubmit={(event) => void handleSubmit(submit)(event)}>
        {skill === null && <SkillChoice control={control} />}
        <FormOneAnswer
          control={control}
          name="level"
          label={t('circle.skillLevel')}
          choices={[...skillLevels.map((value) => ({ value, label: t(`skillLevel.${value}`) })), none]}
        />
        <FormOneAnswer
          control={control}
          name="source"
          label={t('circle.skillSource')}
          choices={[...skillSources.map((value) => ({ value, label: t(`circle.skillFrom.${value}`) })), none]}
        />
        <FormOneAnswer
          control={control}
          name="likesDoingIt"
          label={t('circle.skillLikes', { name })}
          choices={[
            { value: 'yes', label: t('circle.skillLikesYes') },
            { value: 'no', label: t('circle.skillLikesNo') },
            none,
          ]}
        />
        <SaveProblem outcome={outcome} fields={['skill']} />
        <SubmitActions isPending={formState.isSubmitting} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
