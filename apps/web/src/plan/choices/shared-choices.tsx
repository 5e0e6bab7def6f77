import { Button } from '../../design/index.js';
import { useText } from '../../language/use-text.js';
import type { Choice } from '../plan-shapes.js';

interface SharedChoicesProps {
  readonly choices: readonly Choice[];
  readonly onRelease: (choice: Choice) => void;
}

/** What the leaders of the team decided by hand, each with the way back. */
export function SharedChoices({ choices, onRelease }: SharedChoicesProps) {
  const t = useText();
  if (choices.length === 0) return null;
  return (
    <details className="k-plan-changes k-plan-decided">
      <summary>{t('plan.decided', { count: choices.length })}</summary>
      <p className="k-soft k-small">{t('plan.decidedBody')}</p>
      <ul className="k-plan-lines">
        {choices.map((choice) => {
          const { id, kind, offer, need, tasks } = choice;
          const title = (kind === 'whole' ? null : tasks[0]?.title) ?? need?.title ?? '';
          const words = t(`plan.decided.${kind}`, { name: offer?.person.name ?? '', title });
          return (
            <li key={id} className="k-plan-unmet">
              <span className="k-grow">{words}</span>
              <Button
                look="plain"
                aria-label={t('plan.releaseThis', { what: words })}
                onPress={() => onRelease(choice)}
              >
                {t('plan.release')}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
