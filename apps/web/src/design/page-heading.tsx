import { useEffect, useRef, type ReactNode } from 'react';
import { useText } from '../language/use-text.js';
import './page-heading.css';
import { walkedOn } from './walked-on.js';

interface PageHeadingProps {
  readonly title: string;
  readonly intro?: ReactNode;
  /** The one main action of the screen. */
  readonly action?: ReactNode;
  /** A line above the heading: where one is. */
  readonly above?: ReactNode;
}

/** Names the screen: as heading, as document title, and by taking focus, so that who listens hears where they are. */
export function PageHeading({ title, intro, action, above }: PageHeadingProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${t('common.appName')}`;
    if (!walkedOn()) heading.current?.focus({ preventScroll: true });
  }, [title, t]);
  return (
    <header className="k-page-heading">
      {above}
      <div className="k-page-heading-row">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {action}
      </div>
      {intro !== undefined && <p className="k-page-intro">{intro}</p>}
    </header>
  );
}
