import { useState } from 'react';
import { Dialog, OneAnswer } from '../design/index.js';
import { useText } from '../language/use-text.js';
import { keyGroups } from './keys.js';
import './keys.css';
import { hasSingleKeys, turnSingleKeys } from './single-keys.js';

/** Which keys there are, and whether those of one sign act by themselves. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const [isOn, setOn] = useState(hasSingleKeys);
  const turn = (answer: 'on' | 'off'): void => {
    turnSingleKeys(answer === 'on');
    setOn(answer === 'on');
  };
  return (
    <Dialog title={t('keys.title')} onClose={onClose}>
      {keyGroups.map(({ title, lines }) => (
        <section key={title} className="y-group">
          <h3>{t(title)}</h3>
          <dl>
            {lines.map(({ keys, does }) => (
              <div key={does} className="y-line">
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{t(does)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <OneAnswer
        label={t('keys.single')}
        hint={t('keys.singleHint')}
        value={isOn ? 'on' : 'off'}
        onChange={turn}
        choices={[
          { value: 'on', label: t('keys.singleOn') },
          { value: 'off', label: t('keys.singleOff') },
        ]}
      />
    </Dialog>
  );
}
