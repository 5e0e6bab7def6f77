import { useApolloClient } from '@apollo/client/react';
import { Keyboard, LogOut } from 'lucide-react';
import { SignOutDocument } from '../gql/graphql.js';
import { SaveProblem } from '../api/save-problem.js';
import { startAgain } from '../api/start-again.js';
import { useSave, type Outcome } from '../api/use-save.js';
import { Button, Dialog, forgetToasts } from '../design/index.js';
import { useText } from '../language/use-text.js';
import { useState } from 'react';
import { LanguageSelect } from './language-select.js';
import { ThemeSelect } from './theme-select.js';
import { useViewer } from './viewer-context.js';

interface SettingsDialogProps {
  readonly onClose: () => void;
  /** Asks for the list of keys instead. */
  readonly onKeys: () => void;
}

export function SettingsDialog({ onClose, onKeys }: SettingsDialogProps) {
  const t = useText();
  const viewer = useViewer();
  const client = useApolloClient();
  const { save, isSaving } = useSave(SignOutDocument, (data) => data.signOut, { refresh: false });
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const signOut = async (): Promise<void> => {
    const result = await save({});
    setOutcome(result);
    if (result.kind !== 'saved') return;
    forgetToasts();
    await startAgain(client);
  };
  return (
    <Dialog title={t('app.settings')} onClose={onClose}>
      <LanguageSelect />
      <ThemeSelect />
      <div>
        <Button icon={<Keyboard aria-hidden />} onPress={onKeys}>
          {t('keys.open')}
        </Button>
      </div>
      <div className="k-stack">
        <p className="k-soft">{t('app.signedInAs', { name: viewer.name, organisation: viewer.organisation.name })}</p>
        <SaveProblem outcome={outcome} />
        <div>
          <Button icon={<LogOut aria-hidden />} onPress={() => void signOut()} isPending={isSaving}>
            {t('app.signOut')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
