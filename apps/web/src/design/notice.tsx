import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import './notice.css';

interface NoticeProps {
  readonly tone: 'error' | 'success' | 'info' | 'attention';
  readonly title?: string;
  readonly children?: ReactNode;
}

const icons = { error: CircleAlert, success: CircleCheck, info: Info, attention: CircleAlert };

/** Says what happened and what to do. An error is read out at once; the rest waits its turn. */
export function Notice({ tone, title, children }: NoticeProps) {
  const Icon = icons[tone];
  return (
    <div className={`k-notice k-notice-${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon aria-hidden />
      <div className="k-notice-text">
        {title !== undefined && <p className="k-notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
