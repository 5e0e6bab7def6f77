import { ArrowRightLeft, HandHeart, Pin, PinOff, Split, UserRound } from 'lucide-react';
import { useState } from 'react';
import { Badge, Button } from '../../design/index.js';
import { useBarrierName } from '../../help/suggestion-words.js';
import { firstNameOf } from '../../help/suggestions.js';
import { useText } from '../../language/use-text.js';
import { useSay } from '../../time/use-say.js';
import { AskDialog } from '../../help/ask-dialog.js';
import { NextSteps } from './next-steps.js';
import { HelpPath } from '../flow/help-path.js';
import { useHelpSentence } from './help-sentence.js';
import { askableOf, type HelpGroup } from './help-groups.js';

interface HelpLineProps {
  readonly group: HelpGroup;
  readonly isNew: boolean;
  /** Whether others help with the same need. */
  readonly isShared: boolean;
  /** Whether the viewer decides for the team: then help can be kept as it is, or two kept apart. */
  readonly canDecide: boolean;
  readonly onWhole: (needId: string) => void;
  readonly onPin: (group: HelpGroup) => void;
  readonly onExclude: (group: HelpGroup) => void;
  readonly onAsked: () => void;
}

/** What one person does in the plan, and what to do with it. */
export function HelpLine(props: HelpLineProps) {
  const { group, isNew, isShared, canDecide, onWhole, onPin, onExclude, onAsked } = props;
  const t = useText();
  const say = useSay();
  const sentence = useHelpSentence();
  const [isAsking, setAsking] = useState(false);
  const [help] = group.helps;
  const name = firstNameOf(help.offer?.person.name ?? '');
  const barrierName = useBarrierName();
  const waitsFor = [
    ...new Set(group.helps.flatMap(({ restsOn }) => restsOn.map(({ code }) => barrierName(code)))),
  ].join(', ');
  const isPinned = help.standing === 'pinned';
  const askable = group.canPropose ? askableOf(group) : null;
  const close = (): void => {
    setAsking(false);
    onAsked();
  };
  return (
    <li className="k-plan-help">
      <HelpPath group={group} isNew={isNew} />
      <span className="k-plan-help-icon" aria-hidden>
        {help.task ? <ArrowRightLeft /> : <HandHeart />}
      </span>
      <div className="k-plan-help-text">
        <p>{sentence(group)}</p>
        {waitsFor !== '' && <p className="k-soft k-small">{t('plan.restsOnWhat', { barriers: waitsFor })}</p>}
        <NextSteps group={group} name={name} canAsk={canDecide && askable !== null} />
        <div className="k-row">
          {isNew && <Badge tone="attention">{t('plan.new')}</Badge>}
          {help.standing === 'asked' && <Badge>{t('plan.asked')}</Badge>}
          {isPinned && <Badge tone="accent">{t('plan.pinned')}</Badge>}
          {help.until !== null && <Badge tone="attention">{t('plan.until', { day: say.day(help.until) })}</Badge>}
          {help.restsOn.length > 0 && <Badge tone="attention">{t('plan.restsOn')}</Badge>}
        </div>
      </div>
      {canDecide && help.standing !== 'asked' && help.offer && help.need && (
        <div className="k-plan-help-actions">
          {askable && <Button onPress={() => setAsking(true)}>{t('help.ask', { name })}</Button>}
          <Button
            look="plain"
            icon={isPinned ? <PinOff aria-hidden /> : <Pin aria-hidden />}
            aria-label={t(isPinned ? 'plan.unpinThis' : 'plan.pinThis', { what: sentence(group) })}
            onPress={() => onPin(group)}
          >
            {t(isPinned ? 'plan.unpin' : 'plan.pin')}
          </Button>
          {isShared && (
            <Button
              look="plain"
              icon={<UserRound aria-hidden />}
              aria-label={t('plan.wholeThis', { title: help.need.title })}
              onPress={() => onWhole(help.need?.id ?? '')}
            >
              {t('plan.whole')}
            </Button>
          )}
          {!isPinned && (
            <Button
              look="plain"
              icon={<Split aria-hidden />}
              aria-label={t('plan.excludeThis', { what: sentence(group) })}
              onPress={() => onExclude(group)}
            >
              {t('plan.exclude')}
            </Button>
          )}
        </div>
      )}
      {isAsking && askable && <AskDialog suggestion={askable} onClose={close} />}
    </li>
  );
}
