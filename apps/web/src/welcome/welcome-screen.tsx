import { useQuery, useReactiveVar } from '@apollo/client/react';
import { QueryView } from '../api/query-view.js';
import { sessionEnded } from '../api/session-ended.js';
import { Logo } from '../app/logo.js';
import { LanguageSelect } from '../app/language-select.js';
import { ThemeSelect } from '../app/theme-select.js';
import { Notice, PageHeading } from '../design/index.js';
import { WelcomeDocument, type WelcomeFieldsFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { CircleDrawing } from './circle-drawing.js';
import { PersonaCards } from './persona-cards.js';
import { StartChoices } from './start-choices.js';
import './welcome.css';

function Start({ welcome }: { readonly welcome: WelcomeFieldsFragment }) {
  const t = useText();
  switch (welcome.store) {
    case 'empty':
      return <StartChoices />;
    case 'demo':
      return <PersonaCards personas={welcome.personas} />;
    case 'own':
      return (
        <Notice tone="info">
          <p>{t('welcome.ownStore')}</p>
        </Notice>
      );
  }
}

export default function WelcomeScreen() {
  const t = useText();
  const result = useQuery(WelcomeDocument);
  const hasEnded = useReactiveVar(sessionEnded);
  return (
    <div className="k-welcome">
      <header className="k-welcome-top">
        <Logo />
        <div className="k-welcome-switches">
          <LanguageSelect />
          <ThemeSelect />
        </div>
      </header>
      <main className="k-stack-large">
        <div className="k-welcome-hero">
          <PageHeading title={t('welcome.title')} intro={t('welcome.intro')} />
          <CircleDrawing />
        </div>
        {hasEnded && (
          <Notice tone="attention" title={t('welcome.endedTitle')}>
            <p>{t('welcome.endedBody')}</p>
          </Notice>
        )}
        <QueryView result={result}>{({ welcome }) => <Start welcome={welcome} />}</QueryView>
      </main>
    </div>
  );
}
