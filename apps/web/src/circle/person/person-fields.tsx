import { contactFrequencies, personKinds, supportKinds, tieQualities } from '@kring/care-network';
import type { Control } from 'react-hook-form';
import { FormOneAnswer, FormSelect, FormSomeAnswers, FormText } from '../../form/form-fields.js';
import { useText } from '../../language/use-text.js';
import type { PersonForm } from './person-form.js';

interface PersonFieldsProps {
  readonly control: Control<PersonForm>;
  readonly clientName: string;
  /** `tie`: without what stands about the person outside this tie. */
  readonly only?: 'all' | 'tie';
}

/** Who it is, how the tie is, what they do for each other, and how often they meet. Only the name must be there. */
export function PersonFields({ control, clientName, only = 'all' }: PersonFieldsProps) {
  const t = useText();
  const support = supportKinds.map((kind) => ({ value: kind, label: t(`support.${kind}`) }));
  const none = { value: 'none' as const, label: t('circle.notNamed') };
  return (
    <>
      {only === 'all' && <FormText control={control} name="name" label={t('circle.name')} />}
      <FormText control={control} name="role" label={t('circle.role', { name: clientName })} optional />
      <FormSelect
        control={control}
        name="quality"
        label={t('circle.quality')}
        choices={[none, ...tieQualities.map((each) => ({ value: each, label: t(`quality.${each}`) }))]}
      />
      <FormSomeAnswers
        control={control}
        name="supportReceived"
        label={t('circle.supportReceived', { name: clientName })}
        choices={support}
        optional
      />
      <FormSomeAnswers
        control={control}
        name="supportGiven"
        label={t('circle.supportGiven', { name: clientName })}
        choices={support}
        optional
      />
      <FormSelect
        control={control}
        name="contactFrequency"
        label={t('circle.howOften')}
        choices={[none, ...contactFrequencies.map((each) => ({ value: each, label: t(`contact.${each}`) }))]}
      />
      <FormText control={control} name="lastContactOn" type="date" label={t('circle.lastOn')} optional />
      {only === 'all' && <AboutThemselves control={control} />}
    </>
  );
}

function AboutThemselves({ control }: Pick<PersonFieldsProps, 'control'>) {
  const t = useText();
  return (
    <>
      <FormText
        control={control}
        name="birthYear"
        label={t('circle.birthYear')}
        hint={t('circle.birthYearHint')}
        optional
      />
      <FormSelect
        control={control}
        name="kind"
        label={t('circle.kind')}
        choices={personKinds.map((kind) => ({ value: kind, label: t(`personKind.${kind}`) }))}
      />
      <FormOneAnswer
        control={control}
        name="deceased"
        label={t('circle.isDeceased')}
        choices={[
          { value: 'no', label: t('circle.notDeceased') },
          { value: 'yes', label: t('circle.yesDeceased') },
        ]}
      />
      <FormText control={control} name="certificateUntil" type="date" label={t('circle.certificateUntil')} optional />
      <FormText control={control} name="note" label={t('circle.note')} lines={3} optional />
    </>
  );
}
