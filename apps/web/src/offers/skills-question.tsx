import type { TaskKind } from '@kring/care-network';
import { useState } from 'react';
import { Loading, SomeAnswers, TextField } from '../design/index.js';
import { useText } from '../language/use-text.js';
import { useSkills } from '../skills/use-skills.js';
import type { QuestionProps } from './question-props.js';

/** Reserved care is never asked of a helper. */
const reservedKinds: readonly TaskKind[] = ['medication', 'personalCare'];

/** Broad answers first; a word typed finds the narrow ones. What was chosen stays in sight. */
export function SkillsQuestion({ values, onChange, error }: QuestionProps) {
  const t = useText();
  const skills = useSkills();
  const [search, setSearch] = useState('');
  if (skills.length === 0) return <Loading />;
  const wanted = search.trim().toLocaleLowerCase();
  const shown = skills.filter(({ code, name, taskKind }) => {
    if (values.skills.includes(code)) return true;
    if (reservedKinds.includes(taskKind)) return false;
    return wanted === '' ? code === taskKind : name.toLocaleLowerCase().includes(wanted);
  });
  return (
    <div className="k-stack">
      <TextField
        label={t('offer.skillsSearch')}
        hint={t('offer.skillsSearchHint')}
        type="search"
        value={search}
        onChange={setSearch}
      />
      <SomeAnswers
        label={t('offer.skillsLabel')}
        value={values.skills}
        onChange={(chosen) => onChange({ skills: chosen })}
        choices={shown.map(({ code, name }) => ({ value: code, label: name }))}
        error={error}
      />
      <p role="status">{shown.length === 0 && t('offer.skillsNone')}</p>
    </div>
  );
}
