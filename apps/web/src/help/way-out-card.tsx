import { Card } from '../design/index.js';
import type { NeedFieldsFragment, WayOutFieldsFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';
import { MoverBadge } from './mover-badge.js';
import { RemedyAction } from './remedy-action.js';
import { useSuggestionWords } from './suggestion-words.js';
import { firstNameOf, type Suggestion } from './suggestions.js';
import './way-out.css';

type Step = WayOutFieldsFragment['steps'][number];

interface WayOutCardProps {
  readonly wayOut: WayOutFieldsFragment;
  readonly need: NeedFieldsFragment;
  /** Whether the need is told too, because the screen is about the offer. */
  readonly tellsNeed?: boolean;
}

interface StepItemProps {
  readonly step: Step;
  readonly suggestion: Suggestion;
  readonly need: NeedFieldsFragment;
  readonly isFirst: boolean;
}

/** What is done, why, whose move it is, and the button that does it where Kring can. */
function StepItem({ step, suggestion, need, isFirst }: StepItemProps) {
  const t = useText();
  const words = useSuggestionWords();
  const name = firstNameOf(suggestion.offer.person.name);
  const { remedy, mover, facts, lifts, policy } = step;
  return (
    <li className="k-remedy">
      <div className="k-remedy-text">
        <p className="k-remedy-title">{words('remedy', { code: remedy, facts }, name)}</p>
        {lifts.map((barrier, place) => (
          <p key={`${barrier.code} ${String(place)}`} className="k-soft k-small">
            {t('wayOut.because', { barrier: words('barrier', barrier, name) })}
          </p>
        ))}
        <div className="k-row">
          <MoverBadge mover={mover} remedy={remedy} name={name} />
          <RemedyAction
            remedy={remedy}
            at={lifts[0]?.at ?? 'need'}
            policy={policy}
            facts={lifts[0]?.facts ?? []}
            suggestion={suggestion}
            need={need}
            isMain={isFirst}
          />
        </div>
      </div>
    </li>
  );
}

/** The least that has to be done before somebody can be asked: the steps in order, and what they open. */
export function WayOutCard({ wayOut: { steps, suggestion, routes }, need, tellsNeed = false }: WayOutCardProps) {
  const t = useText();
  const say = useSay();
  const { offer, task, hoursPerWeek, handedOverHoursPerWeek } = suggestion;
  const values = {
    name: offer.person.name,
    hours: say.hours(task ? (handedOverHoursPerWeek ?? hoursPerWeek) : hoursPerWeek),
    task: task?.title ?? '',
    need: need.title,
  };
  const isOpen = hoursPerWeek === 0;
  const directKey = tellsNeed ? 'wayOut.directFor' : 'wayOut.direct';
  const openKey = task ? 'wayOut.chainOpen' : tellsNeed ? 'wayOut.directOpenFor' : 'wayOut.directOpen';
  const opens = isOpen ? openKey : task ? 'wayOut.chain' : directKey;
  return (
    <Card labelledBy="way-out" tone="accent">
      <h2 id="way-out">{t('wayOut.title')}</h2>
      <ol className="k-remedies">
        {steps.map((step, place) => (
          <StepItem
            key={`${step.remedy} ${String(place)}`}
            step={step}
            suggestion={suggestion}
            need={need}
            isFirst={place === 0}
          />
        ))}
      </ol>
      <p>
        <strong>{t(opens, values)}</strong>
        {routes > 1 && ` ${t('wayOut.routes', { count: routes })}`}
      </p>
    </Card>
  );
}
