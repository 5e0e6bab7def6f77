import { ArrowRight, ClipboardList, Clock, HandHeart, Lock, UserRound, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { NeedFieldsFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';
import './chain.css';
import type { Suggestion } from './suggestions.js';

interface LinkCardProps {
  readonly icon: LucideIcon;
  readonly term: string;
  readonly children: ReactNode;
  readonly foot: string;
  /** Whether something stands in the way of getting here from the card before. */
  readonly isClosed?: boolean;
}

const LinkCard = ({ icon: Icon, term, children, foot, isClosed = false }: LinkCardProps) => (
  <li className={isClosed ? 'k-link-card k-link-closed' : 'k-link-card'}>
    <span className="k-link-arrow" aria-hidden>
      {isClosed ? <Lock /> : <ArrowRight />}
    </span>
    <span className="k-link-term">
      <Icon aria-hidden size={18} /> {term}
    </span>
    <strong className="k-link-name">{children}</strong>
    <span className="k-soft k-small">{foot}</span>
  </li>
);

interface ChainProps {
  readonly suggestion: Suggestion;
  readonly need: NeedFieldsFragment;
}

/** Four cards: the helper takes over a task, that frees hours, and those go to the need. */
export function Chain({ suggestion, need }: ChainProps) {
  const t = useText();
  const say = useSay();
  const { offer, task, handedOverHoursPerWeek, freedHoursPerWeek, barriers } = suggestion;
  const isClosedAt = (end: string): boolean => barriers.some(({ at }) => at === end);
  const taskFoot = isClosedAt('task') ? t('chain.notYet') : say.hours(handedOverHoursPerWeek ?? 0);
  return (
    <ol className="k-chain" aria-label={t('chain.label')}>
      <LinkCard icon={UserRound} term={t('chain.helper')} foot={say.hours(offer.hoursPerWeek)}>
        {offer.person.name}
      </LinkCard>
      <LinkCard icon={ClipboardList} term={t('chain.task')} foot={taskFoot} isClosed={isClosedAt('task')}>
        {task?.title}
      </LinkCard>
      <LinkCard icon={Clock} term={t('chain.freed')} foot={t('chain.forStaff')}>
        {say.hours(freedHoursPerWeek ?? 0)}
      </LinkCard>
      <LinkCard icon={HandHeart} term={t('chain.need')} foot={say.times(need.times)} isClosed={isClosedAt('need')}>
        {need.title}
      </LinkCard>
    </ol>
  );
}
