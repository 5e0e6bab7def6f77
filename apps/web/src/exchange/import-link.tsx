import { createLink } from '@tanstack/react-router';
import { FileInput } from 'lucide-react';
import { use, type AnchorHTMLAttributes, type Ref } from 'react';
import { ButtonLink, ToolWord } from '../design/index.js';
import { useText } from '../language/use-text.js';
import { WhoseCircle } from './whose-circle.js';

interface IconAnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly ref?: Ref<HTMLAnchorElement>;
}

const IconAnchor = ({ ref, children, ...rest }: IconAnchorProps) => (
  <a {...rest} ref={ref} className="kc-icon-button">
    <FileInput aria-hidden />
    {children}
  </a>
);
const IconLink = createLink(IconAnchor);

/** The way to bring a file into the circle on the screen. */
export function ImportLink() {
  const t = useText();
  const clientId = use(WhoseCircle);
  if (clientId === null) return null;
  const label = t('import.open');
  return (
    <IconLink to="/circles/$clientId/import" params={{ clientId }} aria-label={label} title={label}>
      <ToolWord>{t('circle.tool.import')}</ToolWord>
    </IconLink>
  );
}

/** The same as a first step, where nobody is in the circle yet. */
export function ImportStart() {
  const t = useText();
  const clientId = use(WhoseCircle);
  if (clientId === null) return null;
  return (
    <ButtonLink to="/circles/$clientId/import" params={{ clientId }} icon={<FileInput aria-hidden />}>
      {t('import.start')}
    </ButtonLink>
  );
}
