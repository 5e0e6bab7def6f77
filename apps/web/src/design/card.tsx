import type { ReactNode } from 'react';
import './card.css';

interface CardProps {
  readonly children: ReactNode;
  /** The heading that names the card, by its id. */
  readonly labelledBy?: string;
  readonly tone?: 'plain' | 'accent' | 'attention';
}

export const Card = ({ children, labelledBy, tone = 'plain' }: CardProps) => (
  <article className={`k-card k-card-${tone}`} aria-labelledby={labelledBy}>
    {children}
  </article>
);

interface BadgeProps {
  readonly children: ReactNode;
  readonly tone?: 'neutral' | 'accent' | 'success' | 'attention' | 'danger';
}

export const Badge = ({ children, tone = 'neutral' }: BadgeProps) => (
  <span className={`k-badge k-badge-${tone}`}>{children}</span>
);
