import { Link, type LinkProps } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import '../design/list.css';

interface AttentionRowProps {
  readonly icon: ReactNode;
  readonly tone?: 'neutral' | 'accent' | 'success' | 'attention';
  readonly title: string;
  readonly body?: ReactNode;
  readonly link: Pick<LinkProps, 'to' | 'params'>;
}

export const AttentionRow = ({ icon, tone = 'neutral', title, body, link }: AttentionRowProps) => (
  <li>
    <Link {...link} className="k-line">
      <span className={`k-line-icon k-line-${tone}`} aria-hidden>
        {icon}
      </span>
      <span className="k-line-text">
        <span className="k-line-title">{title}</span>
        {body !== undefined && <span className="k-soft">{body}</span>}
      </span>
      <ChevronRight aria-hidden className="k-line-go" />
    </Link>
  </li>
);
