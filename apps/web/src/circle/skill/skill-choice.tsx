import { useState } from 'react';
import { useController, type Control } from 'react-hook-form';
import { OneAnswer, TextField } from '../../design/index.js';
import { useText } from '../../language/use-text.js';
import { useSkills } from '../../skills/use-skills.js';
import { findSkills } from './find-skills.js';
import type { SkillForm } from './skill-form.js';

/** One skill from the shared list, found by a word. What was chosen stays in sight. */
export function SkillChoice({ control }: { readonly control: Control<SkillForm> }) {
  const t = useText();
  const skills = useSkills();
  const [search, setSearch] = useState('');
  const rules = { validate: (code: string) => code !== '' || t('circle.skillNeeded') };
  const { field, fieldState } = useController({ control, name: 'code', rules });
  const found = findSkills(skills, search);
  const chosen = skills.filter(({ code }) => code === field.value && !found.some((each) => each.code === code));
  return (
    <>
      <TextField
        label={t('circle.skillSearch')}
        hint={t('circle.skillSearchHint')}
        type="search"
        value={search}
        onChange={setSearch}
        inputRef={field.ref}
      />
      <OneAnswer
        label={t('circle.skillWhich')}
        value={field.value === '' ? null : field.value}
        onChange={field.onChange}
        choices={[...chosen, ...found].map(({ code, name }) => ({ value: code, label: name }))}
        error={fieldState.error?.message}
      />
      <p role="status" className="k-soft">
        {found.length === 0 && skills.length > 0 ? t('circle.skillNone') : ''}
        {search.trim() !== '' && found.length > 0 && t('circle.skillFound', { count: found.length })}
      </p>
    </>
  );
}
