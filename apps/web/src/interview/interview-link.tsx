import { createLink } from '@tanstack/react-router';
import { MessagesSquare } from 'lucide-react';
import type { AnchorHTMLAttributes, Ref } from 'react';
import { ButtonLink, ToolWord } from '../design/index.js';
import { useText } from '../language/use-text.js';

interface IconAnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly ref?: Ref<HTMLAnchorElement>;
}

const IconAnchor = ({ ref, children, ...rest }: IconAnchorProps) => (
  <a {...rest} ref={ref} className="kc-icon-button">
    <MessagesSquare aria-hidden />
    {children}
  </a>
);
const IconLink = createLink(IconAnchor);

/** The first thing to do in an empty circle. */
export const InterviewStart = ({ clientId }: { readonly clientId: string }) => {
  const t = useText();
  return (
    <ButtonLink
      look="primary"
      to="/circles/$clientId/interview"
      params={{ clientId }}
      icon={<MessagesSquare aria-hidden />}
    >
      {t('interview.start')}
    </ButtonLink>
  );
};

/** The way to the interview from a circle that has people already. */
export const InterviewLink = ({ clientId }: { readonly clientId: string }) => {
  const t = useText();
  const label = t('interview.start');
  return (
    <IconLink to="/circles/$clientId/interview" params={{ clientId }} aria-label={label} title={label}>
      <ToolWord>{t('circle.tool.interview')}</ToolWord>
    </IconLink>
  );
};
