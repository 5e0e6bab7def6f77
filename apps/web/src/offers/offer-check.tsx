import { Button, Card } from '../design/index.js';
import { useText } from '../language/use-text.js';
import type { OfferStep, OfferValues } from './offer-values.js';
import { useAnswersSaid } from './use-answers-said.js';

interface OfferCheckProps {
  readonly values: OfferValues;
  readonly onGoTo: (step: OfferStep) => void;
}

/** Everything that was said, each with a way back to its question. */
export function OfferCheck({ values, onGoTo }: OfferCheckProps) {
  const t = useText();
  const said = useAnswersSaid();
  return (
    <Card>
      <dl className="k-check">
        {said(values).map(([step, words]) => (
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
