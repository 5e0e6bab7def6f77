import { CircleAlert, CircleCheck, UsersRound, X } from 'lucide-react';
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
  readonly about?: string | undefined;
  /** It came from somebody else: nothing was done here. */
  readonly isNews?: true;
  /** It was not done, and why. */
  readonly isProblem?: true;
}

const mostToasts = 2;
const queue = new ToastQueue<ToastWords>({ maxVisibleToasts: mostToasts });

/** Of messages about the same, the last one stands: what an earlier one offers no longer goes by itself. */
function closeAbout(about: string | undefined): void {
  if (about === undefined) return;
  for (const { key, content } of queue.visibleToasts) if (content.about === about) queue.close(key);
}

/** What makes room for a new message is gone: kept waiting, it would come back later as if it were news. */
function makeRoom(): void {
  const oldest = queue.visibleToasts.findLast(({ content }) => !content.isProblem);
  if (oldest && queue.visibleToasts.length >= mostToasts) queue.close(oldest.key);
}

const add = (content: ToastWords, timeout?: number): void => {
  closeAbout(content.about);
  makeRoom();
  queue.add(content, timeout === undefined ? {} : { timeout });
};

/** Says that it worked. With `undo` it stays twice as long. */
export const sayDone = (text: string, undo?: () => void, about?: string): void => {
  add({ text, undo, about }, undo ? 12_000 : 6_000);
};

/** Says what somebody else did. */
export const sayNews = (text: string): void => {
  add({ text, isNews: true }, 8_000);
};

/** Says what could not be done, where the screen of it is gone. It stands until it is closed. */
export const sayProblem = (text: string, about?: string): void => {
  add({ text, about, isProblem: true });
};

/** For who signs out: the messages were theirs. */
export const forgetToasts = (): void => queue.clear();

const classOf = ({ isNews, isProblem }: ToastWords): string => {
  if (isProblem) return 'k-toast k-toast-problem';
  return isNews ? 'k-toast k-toast-news' : 'k-toast';
};

const iconOf = ({ isNews, isProblem }: ToastWords) => {
  if (isProblem) return <CircleAlert aria-hidden />;
  return isNews ? <UsersRound aria-hidden /> : <CircleCheck aria-hidden />;
};

export function Toasts() {
  const t = useText();
  return (
    <ToastRegion queue={queue} className="k-toasts" aria-label={t('common.messages')}>
      {({ toast }) => (
        <Toast toast={toast} className={classOf(toast.content)}>
          {iconOf(toast.content)}
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
