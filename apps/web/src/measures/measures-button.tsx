import { ChartColumn } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import { IconTool, ToolWord } from '../design/index.js';
import { useText } from '../language/use-text.js';

/** Opens and closes the figures beside the map. */
export const MeasuresButton = ({
  isOpen,
  onOpen,
}: {
  readonly isOpen: boolean;
  readonly onOpen: (open: boolean) => void;
}) => {
  const t = useText();
  return (
    <IconTool label={t('measures.open')}>
      <ToggleButton className="kc-icon-button" aria-label={t('measures.open')} isSelected={isOpen} onChange={onOpen}>
        <ChartColumn aria-hidden />
        <ToolWord>{t('circle.tool.figures')}</ToolWord>
      </ToggleButton>
    </IconTool>
  );
};
