import { Button } from '../design/index.js';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';
import type { Plan } from './plan-shapes.js';

interface FairnessProps {
  readonly plan: Plan;
  readonly onWithout: (personId: string) => void;
}

/** Who is asked how often, and what each client gets. */
export function Fairness({ plan: { helpers, clients }, onWithout }: FairnessProps) {
  const t = useText();
  if (!helpers || !clients || helpers.length + clients.length === 0) return null;
  return (
    <section className="k-stack" aria-labelledby="plan-fair">
      <h2 id="plan-fair">{t('plan.fair')}</h2>
      <p className="k-soft">{t('plan.fairBody')}</p>
      <div className="k-plan-fair">
        {helpers.length > 0 && <Helpers helpers={helpers} onWithout={onWithout} />}
        {clients.length > 0 && <Clients clients={clients} />}
      </div>
    </section>
  );
}

type Helpers = NonNullable<Plan['helpers']>;
type Clients = NonNullable<Plan['clients']>;

function Helpers({
  helpers,
  onWithout,
}: {
  readonly helpers: Helpers;
  readonly onWithout: FairnessProps['onWithout'];
}) {
  const t = useText();
  const say = useSay();
  return (
    <table className="k-plan-table">
      <caption>{t('plan.fairHelpers')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('plan.fairWho')}</th>
          <th scope="col">{t('plan.fairHours')}</th>
          <th scope="col">{t('plan.fairAsked')}</th>
          <th scope="col">
            <span className="k-hidden">{t('plan.fairWithout')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {helpers.map(({ person, hoursPerWeek, askedBefore, askedNow }, index) => (
          <tr key={person?.id ?? index}>
            <th scope="row">{person?.name ?? t('plan.thoughtUpHelper')}</th>
            <td>{say.hours(hoursPerWeek)}</td>
            <td>{t('plan.fairTimes', { before: askedBefore, now: askedNow })}</td>
            <td>
              {person && (
                <Button
                  look="plain"
                  aria-label={t('plan.whatIfWithoutThis', { name: person.name })}
                  onPress={() => onWithout(person.id)}
                >
                  {t('plan.whatIfWithout')}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Clients({ clients }: { readonly clients: Clients }) {
  const t = useText();
  return (
    <table className="k-plan-table">
      <caption>{t('plan.fairClients')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('plan.fairFor')}</th>
          <th scope="col">{t('plan.fairNeeds')}</th>
          <th scope="col">{t('plan.fairGets')}</th>
        </tr>
      </thead>
      <tbody>
        {clients.map(({ client, needs, needsMet, hoursMet, hoursAsked }) => (
          <tr key={client?.id ?? 'team'}>
            <th scope="row">{client?.person.name ?? t('plan.wholeTeam')}</th>
            <td>{t('plan.fairMet', { met: needsMet, needs })}</td>
            <td>{t('plan.fairOf', { met: hoursMet, asked: hoursAsked })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
