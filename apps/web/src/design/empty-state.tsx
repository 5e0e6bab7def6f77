import type { ReactNode } from 'react';
import './empty-state.css';

interface EmptyStateProps {
  /** What will be here. */
  readonly title: string;
  readonly body: string;
  /** The first step. */
  readonly action?: ReactNode;
}

export const EmptyState = ({ title, body, action }: EmptyStateProps) => (
  <div className="k-empty">
    <svg viewBox="0 0 120 88" aria-hidden className="k-empty-drawing">
      <circle cx="60" cy="46" r="36" className="k-empty-ring" />
      <circle cx="60" cy="46" r="20" className="k-empty-ring" />
      <circle cx="60" cy="46" r="6" className="k-empty-heart" />
      <circle cx="88" cy="24" r="5" className="k-empty-person" />
    </svg>
    <h2>{title}</h2>
    <p>{body}</p>
    {action}
  </div>
);
