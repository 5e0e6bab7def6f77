import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useText } from '../language/use-text.js';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** `alertdialog` for a question that must be answered first. */
  readonly role?: 'dialog' | 'alertdialog';
  readonly children: ReactNode;
}

/** A modal on a desk, a sheet from below on a phone. Mounted means open. Focus returns to where it came from. */
export function Dialog({ title, onClose, role = 'dialog', children }: DialogProps) {
  const t = useText();
  return (
    <ModalOverlay isOpen isDismissable={role === 'dialog'} onOpenChange={onClose} className="k-veil">
      <Modal className="k-modal">
        <AriaDialog role={role} className="k-dialog">
          <header className="k-dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <AriaButton slot="close" className="k-dialog-close" aria-label={t('common.close')}>
              <X aria-hidden />
            </AriaButton>
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
