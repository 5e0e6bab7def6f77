import { Link, Outlet } from '@tanstack/react-router';
import { Settings2 } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Button, Toasts } from '../design/index.js';
import { KeysDialog } from '../keys/keys-dialog.js';
import { useKeysKey } from '../keys/use-keys-key.js';
import { useText } from '../language/use-text.js';
import './frame.css';
import { Logo } from './logo.js';
import { placesFor, type Place } from './navigation.js';
import { SettingsDialog } from './settings-dialog.js';
import { TeamSelect } from './team-select.js';
import { useCircleAhead } from './use-circle-ahead.js';
import { useTeam } from './use-team.js';
import { useViewer } from './viewer-context.js';

const PlaceLink = ({ place }: { readonly place: Place }) => {
  const t = useText();
  const Icon = place.icon;
  return (
    <li>
      <Link to={place.to} activeOptions={{ exact: place.exact === true }} className="k-place">
        <Icon aria-hidden />
        <span>{t(place.label)}</span>
      </Link>
    </li>
  );
};

/** A rail beside the content on a desk; a bar below it on a phone. */
export function Frame() {
  const t = useText();
  const viewer = useViewer();
  const teamId = useTeam()?.id;
  const [opened, open] = useState<'settings' | 'keys' | null>(null);
  const close = (): void => open(null);
  useKeysKey(() => open('keys'));
  useCircleAhead(viewer.viewerCanSeeCircles);
  return (
    <div className={`k-frame k-frame-${viewer.role}`}>
      <a href="#content" className="k-skip">
        {t('app.skip')}
      </a>
      <AriaButton className="k-skip" onPress={() => open('keys')}>
        {t('keys.open')}
      </AriaButton>
      <header className="k-rail">
        <Logo />
        <TeamSelect />
        <nav aria-label={t('app.navigation')} className="k-nav">
          <ul>
            {placesFor(viewer, teamId).map((place) => (
              <PlaceLink key={place.to} place={place} />
            ))}
          </ul>
        </nav>
        <div className="k-rail-foot">
          <p className="k-who">
            <strong>{viewer.name}</strong>
            <span className="k-soft k-small">{t(`role.${viewer.role}`)}</span>
          </p>
          <Button look="plain" icon={<Settings2 aria-hidden />} onPress={() => open('settings')}>
            {t('app.settings')}
          </Button>
        </div>
      </header>
      <main id="content" className="k-content" tabIndex={-1}>
        <Outlet />
      </main>
      {opened === 'settings' && <SettingsDialog onClose={close} onKeys={() => open('keys')} />}
      {opened === 'keys' && <KeysDialog onClose={close} />}
      <Toasts />
    </div>
  );
}
