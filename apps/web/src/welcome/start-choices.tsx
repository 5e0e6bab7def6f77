import { Building2, Compass } from 'lucide-react';
import { useState } from 'react';
import { SaveProblem } from '../api/save-problem.js';
import { useSave, type Outcome } from '../api/use-save.js';
import { Button, Card } from '../design/index.js';
import { LoadExampleDocument } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { SetUpForm } from './set-up-form.js';

function ExampleChoice() {
  const t = useText();
  const { save, isSaving } = useSave(LoadExampleDocument, (data) => data.loadExample);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  return (
    <Card labelledBy="try" tone="accent">
      <Compass aria-hidden size={32} />
      <h3 id="try">{t('welcome.tryTitle')}</h3>
      <p>{t('welcome.tryBody')}</p>
      <SaveProblem outcome={outcome} />
      <div>
        <Button look="primary" isPending={isSaving} onPress={() => void save({}).then(setOutcome)}>
          {t('welcome.tryAction')}
        </Button>
      </div>
    </Card>
  );
}

/** An empty store: look around first, or begin for real. */
export function StartChoices() {
  const t = useText();
  const [isSettingUp, setSettingUp] = useState(false);
  if (isSettingUp) return <SetUpForm onCancel={() => setSettingUp(false)} />;
  return (
    <section className="k-stack" aria-labelledby="start">
      <h2 id="start">{t('welcome.howToStart')}</h2>
      <div className="k-cards">
        <ExampleChoice />
        <Card labelledBy="own">
          <Building2 aria-hidden size={32} />
          <h3 id="own">{t('welcome.ownTitle')}</h3>
          <p>{t('welcome.ownBody')}</p>
          <div>
            <Button onPress={() => setSettingUp(true)}>{t('welcome.ownAction')}</Button>
          </div>
        </Card>
      </div>
    </section>
  );
}
