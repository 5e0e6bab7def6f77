import { useState } from 'react';
import { useController, type Control } from 'react-hook-form';
import { SomeAnswers, TextField } from '../../design/index.js';
import { useText } from '../../language/use-text.js';
import { useSkills } from '../../skills/use-skills.js';
import { findSkills } from '../skill/find-skills.js';
import type { OfferForm } from './offer-form.js';

interface OfferSkillsProps {
  readonly control: Control<OfferForm>;
  readonly name: string;
  /** Codes that are written down for the person: they come first. */
  readonly known: readonly string[];
}

/** What somebody brings to an offer: first what is known of them, the rest by a word. */
export function OfferSkills({ control, name, known }: OfferSkillsProps) {
  const t = useText();
  const skills = useSkills();
  const [search, setSearch] = useState('');
  const { field, fieldState } = useController({ control, name: 'skills' });
  const codes = new Set([...known, ...field.value]);
  const found = search.trim() === '' && codes.size > 0 ? [] : findSkills(skills, search);
  const shown = [...skills.filter(({ code }) => codes.has(code)), ...found.filter(({ code }) => !codes.has(code))];
  return (
    <>
      <SomeAnswers
        label={t('circle.offerSkills', { name })}
        value={field.value}
        onChange={field.onChange}
        choices={shown.map((skill) => ({ value: skill.code, label: skill.name }))}
        error={fieldState.error?.message}
        size="small"
        optional
      />
      <TextField
        label={t('circle.skillSearch')}
        hint={t('circle.skillSearchHint')}
        type="search"
        value={search}
        onChange={setSearch}
      />
      <p role="status" className="k-soft">
        {search.trim() !== '' &&
          (found.length === 0 ? t('circle.skillNone') : t('circle.skillFound', { count: found.length }))}
      </p>
    </>
  );
}
