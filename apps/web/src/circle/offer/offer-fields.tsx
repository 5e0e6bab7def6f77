import { taskKinds } from '@kring/care-network';
import type { Control } from 'react-hook-form';
import { FormOneAnswer, FormSomeAnswers, FormText } from '../../form/form-fields.js';
import { FormHours, FormTimes } from '../../form/hours-and-times.js';
import { useText } from '../../language/use-text.js';
import type { OfferForm } from './offer-form.js';
import { OfferSkills } from './offer-skills.js';

interface OfferFieldsProps {
  readonly control: Control<OfferForm>;
  readonly name: string;
  readonly knownSkills: readonly string[];
  readonly clientName: string;
  readonly teamName: string;
}

/** The questions of an offer on one page, for who writes it down for somebody else. Only the sentence must be there. */
export function OfferFields({ control, name, knownSkills, clientName, teamName }: OfferFieldsProps) {
  const t = useText();
  return (
    <>
      <FormText control={control} name="title" label={t('circle.offerLabel')} hint={t('circle.offerLabelHint')} />
      <OfferSkills control={control} name={name} known={knownSkills} />
      <FormHours control={control} name="hoursPerWeek" label={t('circle.offerHours')} />
      <FormTimes control={control} name="times" />
      <FormSomeAnswers
        control={control}
        name="ratherNot"
        label={t('circle.offerRatherNot', { name })}
        choices={taskKinds.map((value) => ({ value, label: t(`taskKind.${value}`) }))}
        size="small"
        optional
      />
      <FormOneAnswer
        control={control}
        name="audience"
        label={t('circle.offerForWhom')}
        choices={[
          { value: 'anyone', label: t('circle.offerForAnyone') },
          { value: 'team', label: t('circle.offerForTeam', { name: teamName }) },
          { value: 'client', label: t('circle.offerForClient', { name: clientName }) },
        ]}
      />
    </>
  );
}
