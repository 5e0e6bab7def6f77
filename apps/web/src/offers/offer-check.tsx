import { useIntl } from 'react-intl';
import { useViewer } from '../app/viewer-context.js';
import { Button, Card } from '../design/index.js';
import { useText } from '../language/use-text.js';
import { useSkillName } from '../skills/use-skills.js';
import { useSay } from '../time/use-say.js';
import { recordOfferInput, type OfferStep, type OfferValues } from './offer-values.js';

interface OfferCheckProps {
  readonly values: OfferValues;
  readonly onGoTo: (step: OfferStep) => void;
}

/** Everything that was said, each with a way back to its question. */
export function OfferCheck({ values, onGoTo }: OfferCheckProps) {
  const t = useText();
  const intl = useIntl();
  const say = useSay();
  const skillName = useSkillName();
  const { clients, teams } = useViewer();
  const input = recordOfferInput(values);
  const client = clients.find(({ id }) => id === input.audienceClientId);
  const team = teams.find(({ id }) => id === input.audienceTeamId);
  const none = t('offer.nothingNamed');
  const forWhom = client
    ? t('offer.forClient', { name: client.person.name })
    : team
      ? t('offer.forTeam', { team: team.name })
      : t('offer.forAnyone');
  const rows: readonly (readonly [Exclude<OfferStep, 'check'>, string])[] = [
    ['skills', intl.formatList(values.skills.map(skillName))],
    ['title', values.title],
    ['hours', say.hours(values.hoursPerWeek)],
    ['moments', values.moments.length === 0 ? t('offer.askMe') : say.times(input.times ?? [])],
    [
      'ratherNot',
      values.ratherNot.length === 0 ? none : intl.formatList(values.ratherNot.map((kind) => t(`taskKind.${kind}`))),
    ],
    ['audience', forWhom],
  ];
  return (
    <Card>
      <dl className="k-check">
        {rows.map(([step, words]) => (
          <div key={step} className="k-check-row">
            <dt className="k-soft k-small">{t(`offer.${step}Question`)}</dt>
            <dd>{words}</dd>
            <dd>
              <Button
                look="plain"
                onPress={() => onGoTo(step)}
                aria-label={t('offer.changeAnswer', { question: t(`offer.${step}Question`) })}
              >
                {t('common.change')}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
