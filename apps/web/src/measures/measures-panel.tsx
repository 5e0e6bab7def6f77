import type { CircleView } from '@kring/circle-map';
import { X } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useIntl } from 'react-intl';
import { useText } from '../language/use-text.js';
import { figuresOf, measureNames, readAs, type CircleFigures, type MeasureName } from './circle-figures.js';
import { formulas } from './formulas.js';
import './measures.css';

interface MeasuresPanelProps {
  readonly circle: CircleView;
  /** How many people the client keeps from the viewer; 0 when that is not for the viewer to know. */
  readonly keptCount: number;
  readonly onClose: () => void;
}

interface Figures {
  /** A count as it is, a share as a percentage, an index with two decimals. */
  readonly plain: (name: MeasureName, value: number) => string;
  /** As researchers compare it; `null` for counts, which are whole. */
  readonly exact: (name: MeasureName, value: number) => string | null;
}

function useFigures(): Figures {
  const { formatNumber } = useIntl();
  const plain: Figures['plain'] = (name, value) => {
    if (readAs[name] === 'share') return formatNumber(value, { style: 'percent', maximumFractionDigits: 0 });
    return formatNumber(value, { maximumFractionDigits: readAs[name] === 'count' ? 0 : 2 });
  };
  const exact: Figures['exact'] = (name, value) =>
    readAs[name] === 'count' ? null : formatNumber(value, { minimumFractionDigits: 4, maximumFractionDigits: 4 });
  return { plain, exact };
}

interface MeasureProps {
  readonly name: MeasureName;
  readonly figures: CircleFigures;
  readonly clientName: string;
}

function Measure({ name, figures, clientName }: MeasureProps) {
  const t = useText();
  const { plain, exact } = useFigures();
  const value = figures.values[name];
  const precise = value === null ? null : exact(name, value);
  const { formula, source } = formulas[name];
  return (
    <li className="m-measure">
      <h3>{t(`measures.${name}`)}</h3>
      <p className={value === null ? 'm-value m-undefined' : 'm-value'}>
        {value === null ? t('measures.undefined') : plain(name, value)}
      </p>
      <p className="m-says">
        {value === null ? t(`measures.needs.${name}`) : t(`measures.says.${name}`, { name: clientName })}
      </p>
      {name === 'bridges' && figures.bridgeNames.length > 0 && (
        <ul className="m-bridges">
          {figures.bridgeNames.map(([one, other]) => (
            <li key={`${one} ${other}`}>{t('measures.bridge', { one, other })}</li>
          ))}
        </ul>
      )}
      <details>
        <summary>
          {t('measures.how')} <span className="k-hidden">{t(`measures.${name}`)}</span>
        </summary>
        <p>
          <code>{formula}</code>
        </p>
        <p>{t(`measures.formula.${name}`)}</p>
        {precise !== null && <p>{t('measures.exact', { value: precise })}</p>}
        <p>{t('measures.source', { source })}</p>
      </details>
    </li>
  );
}

/** The circle in figures beside the map: each with one plain sentence; its formula and source are a click away. */
export function MeasuresPanel({ circle, keptCount, onClose }: MeasuresPanelProps) {
  const t = useText();
  const figures = useMemo(() => figuresOf(circle), [circle]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <aside
      className="kc-panel m-panel"
      aria-label={t('measures.title', { name: circle.clientName })}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <header className="kc-panel-head">
        <div className="kc-panel-title">
          <h2 ref={heading} tabIndex={-1}>
            {t('measures.title', { name: circle.clientName })}
          </h2>
          <p>{t('measures.intro', { name: circle.clientName })}</p>
        </div>
        <AriaButton className="kc-icon-button" aria-label={t('common.close')} onPress={onClose}>
          <X aria-hidden />
        </AriaButton>
      </header>
      <div className="kc-panel-body">
        <ul className="m-measures">
          {measureNames.map((name) => (
            <Measure key={name} name={name} figures={figures} clientName={circle.clientName} />
          ))}
        </ul>
        {keptCount > 0 && (
          <p className="k-soft k-small">{t('measures.kept', { count: keptCount, name: circle.clientName })}</p>
        )}
        {figures.leftOut > 0 && <p className="k-soft k-small">{t('measures.leftOut', { count: figures.leftOut })}</p>}
      </div>
    </aside>
  );
}
