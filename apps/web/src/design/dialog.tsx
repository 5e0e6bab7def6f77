import { X } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { Button as AriaButton, Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useText } from '../language/use-text.js';
import './dialog.css';

interface AnyDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

interface PlainDialogProps extends AnyDialogProps {
  readonly role?: 'dialog';
}

/** A question that must be answered first. A screen reader says what is at stake together with the question. */
interface AlertDialogProps extends AnyDialogProps {
  readonly role: 'alertdialog';
  /** What will happen, and what stays. */
  readonly body: ReactNode;
}

type DialogProps = PlainDialogProps | AlertDialogProps;

/** A modal on a desk, a sheet from below on a phone. Mounted means open. Focus returns to where it came from. */
export function Dialog(props: DialogProps) {
  const { title, onClose, children } = props;
  const t = useText();
  const bodyId = useId();
  const isQuestion = props.role === 'alertdialog';
  return (
    <ModalOverlay isOpen isDismissable={!isQuestion} onOpenChange={onClose} className="k-veil">
      <Modal className="k-modal">
        <AriaDialog
          role={isQuestion ? 'alertdialog' : 'dialog'}
          {...(isQuestion ? { 'aria-describedby': bodyId } : {})}
          className="k-dialog"
        >
          <header className="k-dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <AriaButton slot="close" className="k-dialog-close" aria-label={t('common.close')}>
              <X aria-hidden />
            </AriaButton>
          </header>
          {isQuestion && (
            <div id={bodyId} className="k-dialog-body">
              {props.body}
            </div>
          )}
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
