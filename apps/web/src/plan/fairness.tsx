import { Badge, Button } from '../design/index.js';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';
import type { Fairness as Fair, Plan } from './plan-shapes.js';

/** After so many periods without anything a client comes before all others. */
const longWait = 3;

interface FairnessProps {
  readonly plan: Plan;
  readonly onWithout: (personId: string) => void;
}

/** Who is asked how often against what they named, what each client asked and got, and whose turn it is. */
export function Fairness({ plan, onWithout }: FairnessProps) {
  const t = useText();
  const { fairness, helpers } = plan;
  if (!fairness || fairness.helpers.length + fairness.clients.length === 0) return null;
  const { periods } = fairness;
  const turns = fairness.clients.filter(({ isTheirTurn, client }) => isTheirTurn && client);
  const names = turns.map(({ client }) => client?.person.name ?? '');
  const someWaited = fairness.clients.some((each) => each.hoursAskedNow > 0 && each.periodsWithout >= longWait);
  return (
    <section className="k-stack" aria-labelledby="plan-fair">
      <h2 id="plan-fair">{t('plan.fair')}</h2>
      <p className="k-soft">{periods === 0 ? t('plan.fairFirst') : t('plan.fairOver', { count: periods })}</p>
      {names.length > 0 && (
        <p className="k-plan-turn">{t('plan.turns', { count: names.length, names: names.join(', ') })}</p>
      )}
      {someWaited && <p>{t('plan.waitedLong')}</p>}
      <div className="k-plan-fair">
        {fairness.helpers.length > 0 && <Helpers fairness={fairness} shares={helpers ?? []} onWithout={onWithout} />}
        {fairness.clients.length > 0 && <Clients fairness={fairness} />}
      </div>
    </section>
  );
}

interface HelpersProps {
  readonly fairness: Fair;
  readonly shares: NonNullable<Plan['helpers']>;
  readonly onWithout: FairnessProps['onWithout'];
}

function Helpers({ fairness: { helpers, periods }, shares, onWithout }: HelpersProps) {
  const t = useText();
  const say = useSay();
  const askedBefore = new Map(shares.map((share) => [share.person?.id, share.askedBefore]));
  return (
    <table className="k-plan-table k-plan-shares">
      <caption>{t('plan.fairHelpers')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('plan.fairWho')}</th>
          <th scope="col">{t('plan.fairHours')}</th>
          <th scope="col">{t('plan.fairNamed')}</th>
          <th scope="col">{t('plan.fairAsked')}</th>
          <th scope="col">
            <span className="k-hidden">{t('plan.fairWithout')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {helpers.map(({ person, hoursNow, hours, namedHours, asked, periodsAsked }, index) => (
          <tr key={person?.id ?? index}>
            <th scope="row">{person?.name ?? t('plan.thoughtUpHelper')}</th>
            <td data-label={t('plan.fairHours')}>{say.hours(hoursNow)}</td>
            <td data-label={t('plan.fairNamed')}>
              {namedHours === 0
                ? t('plan.fairUnknown')
                : t('plan.fairPart', { part: Math.round((100 * hours) / namedHours) })}
            </td>
            <td data-label={t('plan.fairAsked')}>
              {periods === 0
                ? t('plan.fairTimes', { before: askedBefore.get(person?.id) ?? 0, now: asked })
                : t('plan.fairTimesOver', { asked, periods: periodsAsked, all: periods + 1 })}
            </td>
            <td>
              {person && hoursNow > 0 && (
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

function Clients({ fairness: { clients, periods } }: { readonly fairness: Fair }) {
  const t = useText();
  return (
    <table className="k-plan-table k-plan-shares">
      <caption>{t('plan.fairClients')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('plan.fairFor')}</th>
          <th scope="col">{t('plan.fairNow')}</th>
          {periods > 0 && <th scope="col">{t('plan.fairAll', { count: periods + 1 })}</th>}
          {periods > 0 && <th scope="col">{t('plan.fairTurn')}</th>}
        </tr>
      </thead>
      <tbody>
        {clients.map((each, index) => (
          <tr key={each.client?.id ?? index}>
            <th scope="row">{each.client?.person.name ?? t('plan.someone')}</th>
            <td data-label={t('plan.fairNow')}>
              {each.hoursAskedNow === 0
                ? t('plan.fairAskedNothing')
                : t('plan.fairOf', { met: each.hoursMetNow, asked: each.hoursAskedNow })}
            </td>
            {periods > 0 && (
              <td data-label={t('plan.fairAll', { count: periods + 1 })}>
                {t('plan.fairOf', { met: each.hoursMet, asked: each.hoursAsked })}
              </td>
            )}
            {periods > 0 && (
              <td>
                {each.isTheirTurn && <Badge tone="attention">{t('plan.theirTurn')}</Badge>}{' '}
                {each.periodsWithout > 0 && t('plan.nothingFor', { count: each.periodsWithout })}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
