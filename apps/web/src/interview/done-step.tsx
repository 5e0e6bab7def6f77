import { CircleFigure, type CircleView } from '@kring/circle-map';
import { Button, ButtonLink, PageHeading } from '../design/index.js';
import { useWide } from '../circle/use-wide.js';
import { useText } from '../language/use-text.js';
import type { StepProps } from './step-props.js';

interface DoneStepProps extends StepProps {
  readonly circle: CircleView;
  readonly clientId: string;
}

/** The circle as it came out, and on to the map. */
export function DoneStep({ mapping, clientName, onBack, circle, clientId }: DoneStepProps) {
  const t = useText();
  const isWide = useWide();
  const open = mapping.people.filter(({ ring, sector }) => ring === null || sector === null).length;
  return (
    <>
      <PageHeading
        title={t('interview.doneTitle', { name: clientName })}
        intro={t('interview.doneCounts', { people: mapping.people.length, ties: mapping.tieCount })}
      />
      {open > 0 && <p className="k-soft">{t('interview.doneOpen', { count: open })}</p>}
      <div className="i-actions">
        <ButtonLink look="primary" to="/circles/$clientId" params={{ clientId }}>
          {t('interview.toCircle')}
        </ButtonLink>
        <Button onPress={onBack}>{t('common.back')}</Button>
      </div>
      <div className="i-figure" aria-hidden>
        <CircleFigure circle={circle} size={isWide ? 'sheet' : 'phone'} />
      </div>
    </>
  );
}
