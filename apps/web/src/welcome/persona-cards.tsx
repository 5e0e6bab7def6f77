import { SaveProblem } from '../api/save-problem.js';
import { Button, Card, PersonDisc } from '../design/index.js';
import type { WelcomeFieldsFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { usePersonaSignIn } from './use-sign-in.js';

type Persona = WelcomeFieldsFragment['personas'][number];

interface PersonaCardProps {
  readonly persona: Persona;
  readonly onChoose: () => void;
}

function PersonaCard({ persona, onChoose }: PersonaCardProps) {
  const t = useText();
  const id = `persona-${persona.id}`;
  return (
    <Card labelledBy={id}>
      <div className="k-persona-head">
        <PersonDisc name={persona.name} />
        <div>
          <h3 id={id}>{persona.name}</h3>
          <p className="k-soft">{t(`role.${persona.role}`)}</p>
        </div>
      </div>
      <p className="k-persona-story">{t(`persona.${persona.role}`)}</p>
      <div>
        <Button onPress={onChoose}>{t('welcome.signInAs', { name: persona.name.split(' ')[0] })}</Button>
      </div>
    </Card>
  );
}

export function PersonaCards({ personas }: { readonly personas: readonly Persona[] }) {
  const t = useText();
  const { signIn, outcome } = usePersonaSignIn();
  return (
    <section className="k-stack" aria-labelledby="who">
      <div>
        <h2 id="who">{t('welcome.whoAreYou')}</h2>
        <p className="k-soft">{t('welcome.whoIntro')}</p>
      </div>
      <SaveProblem outcome={outcome} />
      <div className="k-cards">
        {personas.map((persona) => (
          <PersonaCard key={persona.id} persona={persona} onChoose={() => void signIn(persona.id)} />
        ))}
      </div>
    </section>
  );
}
