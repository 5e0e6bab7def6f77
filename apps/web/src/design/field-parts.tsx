import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { useText } from '../language/use-text.js';
import './field.css';

export interface FieldWords {
  readonly label: string;
  readonly hint?: string | undefined;
  /** A whole sentence; the field is marked as wrong as long as it stands. */
  readonly error?: string | undefined;
  readonly optional?: boolean | undefined;
}

export function FieldLabel({ label, optional }: Pick<FieldWords, 'label' | 'optional'>) {
  const t = useText();
  return (
    <Label className="k-label">
      {label}
      {optional === true && <span className="k-optional"> ({t('common.optional')})</span>}
    </Label>
  );
}

export const FieldHint = ({ children }: { readonly children: ReactNode }) => (
  <Text slot="description" className="k-hint">
    {children}
  </Text>
);

export const FieldProblem = ({ error }: Pick<FieldWords, 'error'>) => (
  <FieldError className="k-error">
    <CircleAlert aria-hidden size={20} />
    <span>{error}</span>
  </FieldError>
);
