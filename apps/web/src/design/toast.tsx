import { CircleCheck, UsersRound, X } from 'lucide-react';
import {
  Button as AriaButton,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { useText } from '../language/use-text.js';
import { Button } from './button.js';
import './toast.css';

interface ToastWords {
  readonly text: string;
  readonly undo?: (() => void) | undefined;
  /** It came from somebody else: nothing was done here. */
  readonly isNews?: true;
}

const queue = new ToastQueue<ToastWords>({ maxVisibleToasts: 2 });

/** Says that it worked. With `undo` it stays twice as long. */
export const sayDone = (text: string, undo?: () => void): void => {
  queue.add({ text, undo }, { timeout: undo ? 12_000 : 6_000 });
};

/** Says what somebody else did. */
export const sayNews = (text: string): void => {
  queue.add({ text, isNews: true }, { timeout: 8_000 });
};

/** For who signs out: the messages were theirs. */
export const forgetToasts = (): void => queue.clear();

export function Toasts() {
  const t = useText();
  return (
    <ToastRegion queue={queue} className="k-toasts" aria-label={t('common.messages')}>
      {({ toast }) => (
        <Toast toast={toast} className={toast.content.isNews ? 'k-toast k-toast-news' : 'k-toast'}>
          {toast.content.isNews ? <UsersRound aria-hidden /> : <CircleCheck aria-hidden />}
          <ToastContent className="k-grow">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.undo && (
            <Button
              look="plain"
              onPress={() => {
                toast.content.undo?.();
                queue.close(toast.key);
              }}
            >
              {t('common.undo')}
            </Button>
          )}
          <AriaButton slot="close" className="k-toast-close" aria-label={t('common.close')}>
            <X aria-hidden size={18} />
          </AriaButton>
        </Toast>
      )}
    </ToastRegion>
  );
}
