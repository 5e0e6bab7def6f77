import { Pencil, Plus, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { PersonChanges, SkillView } from '../circle-view.js';
import { useWords, type Say } from '../use-words.js';
import { Part } from './part.js';

/** Level, where it was learned, and whether they like it: as far as it is known. */
const factsOf = ({ level, source, likesDoingIt }: SkillView, say: Say): string =>
  [
    level && say(`skillLevel.${level}`),
    source && say(`circle.skillFrom.${source}`),
    likesDoingIt === null ? null : say(likesDoingIt ? 'circle.likesIt' : 'circle.likesItNot'),
  ]
    .filter(Boolean)
    .join(', ');

interface SkillsPartProps {
  readonly name: string;
  readonly skills: readonly SkillView[];
  /** `null` for who only reads. */
  readonly changes: PersonChanges | null;
}

export function SkillsPart({ name, skills, changes }: SkillsPartProps) {
  const { say } = useWords();
  return (
    <Part title={say('circle.skills', { name })}>
      {skills.length === 0 && <p className="kc-unknown">{say('circle.noSkills')}</p>}
      <ul className={changes ? 'kc-known' : 'kc-chips'}>
        {skills.map((skill) => {
          const facts = factsOf(skill, say);
          return (
            <li key={skill.code}>
              <span>
                {skill.name}
                {facts !== '' && <span className="kc-unknown">, {facts}</span>}
              </span>
              {changes && <SkillButtons skill={skill} changes={changes} />}
            </li>
          );
        })}
      </ul>
      {changes && (
        <Button className="kc-action" onPress={() => changes.skill(null)}>
          <Plus aria-hidden />
          {say('circle.recordSkill')}
        </Button>
      )}
    </Part>
  );
}

function SkillButtons({ skill, changes }: { readonly skill: SkillView; readonly changes: PersonChanges }) {
  const { say } = useWords();
  return (
    <span className="kc-row-actions">
      <Button
        className="kc-icon-button"
        aria-label={say('circle.changeSkill', { skill: skill.name })}
        onPress={() => changes.skill(skill)}
      >
        <Pencil aria-hidden size={18} />
      </Button>
      <Button
        className="kc-icon-button"
        aria-label={say('circle.removeSkill', { skill: skill.name })}
        onPress={() => changes.removeSkill(skill)}
      >
        <X aria-hidden size={18} />
      </Button>
    </span>
  );
}
