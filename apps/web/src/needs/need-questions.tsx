import { needPerformers, sectors } from '@kring/care-network';
import type { Control } from 'react-hook-form';
import { FormOneAnswer, FormSelect } from '../form/form-fields.js';
import { useText } from '../language/use-text.js';
import type { WorkValues } from './work-values.js';

interface NeedQuestionsProps {
  readonly control: Control<WorkValues>;
  /** Left out when the need is changed: for whom it is stays as it was. */
  readonly clients?: readonly { readonly id: string; readonly person: { readonly name: string } }[];
}

export function NeedQuestions({ control, clients }: NeedQuestionsProps) {
  const t = useText();
  const forWhom = [
    { value: '', label: t('need.forTeam') },
    ...(clients ?? []).map(({ id, person }) => ({ value: id, label: person.name })),
  ];
  return (
    <>
      {clients && <FormSelect control={control} name="clientId" label={t('need.forWhom')} choices={forWhom} />}
      <FormOneAnswer
        control={control}
        name="performer"
        label={t('need.performerLabel')}
        hint={t('need.performerHint')}
        choices={needPerformers.map((value) => ({ value, label: t(`performer.${value}`) }))}
      />
      <FormSelect
        control={control}
        name="preferredSector"
        label={t('need.preferredLabel')}
        optional
        choices={[
          { value: '' as const, label: t('need.preferredNone') },
          ...sectors.map((value) => ({ value, label: t(`sector.${value}`) })),
        ]}
      />
    </>
  );
}
