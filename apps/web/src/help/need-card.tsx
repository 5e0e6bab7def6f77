import type { ReactNode } from 'react';
import { Badge, ButtonLink, Card } from '../design/index.js';
import type { NeedFieldsFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { AlreadyHelp } from './already-help.js';
import { ReopenNeed } from '../needs/reopen-need.js';
import { WithdrawNeed } from '../needs/withdraw-need.js';
import { useSkillName } from '../skills/use-skills.js';
import { useSay } from '../time/use-say.js';
import { useIntl } from 'react-intl';

const Row = ({ term, children }: { readonly term: string; readonly children: ReactNode }) => (
  <div>
    <dt className="k-soft k-small">{term}</dt>
    <dd>{children}</dd>
  </div>
);

export function NeedCard({ need }: { readonly need: NeedFieldsFragment }) {
  const t = useText();
  const intl = useIntl();
  const say = useSay();
  const skillName = useSkillName();
  const skills = intl.formatList(need.skills.map(({ code }) => skillName(code)));
  return (
    <aside className="k-need" aria-label={t('help.theNeed')}>
      <Card>
        <Badge tone={need.state === 'open' ? 'accent' : 'neutral'}>{t(`needState.${need.state}`)}</Badge>
        <dl className="k-facts">
          <Row term={t('need.howMuch')}>{say.hours(need.hoursPerWeek)}</Row>
          <Row term={t('need.when')}>{say.times(need.times)}</Row>
          <Row term={t('need.kind')}>{t(`taskKind.${need.taskKind}`)}</Row>
          {need.skills.length > 0 && <Row term={t('need.skills')}>{skills}</Row>}
          <Row term={t('need.performer')}>{t(`performer.${need.performer}`)}</Row>
          {need.place && <Row term={t('need.place')}>{need.place.name}</Row>}
          {need.certificateRequired && <Row term={t('need.certificate')}>{t('need.certificateYes')}</Row>}
        </dl>
        {need.viewerCanChange && need.state === 'open' && (
          <div className="k-actions">
            <ButtonLink to="/needs/$needId/change" params={{ needId: need.id }}>
              {t('common.change')}
            </ButtonLink>
            <WithdrawNeed need={need} />
          </div>
        )}
        {need.viewerCanChange && need.state === 'withdrawn' && (
          <div className="k-actions">
            <ReopenNeed need={need} />
          </div>
        )}
      </Card>
      <AlreadyHelp need={need} />
    </aside>
  );
}
