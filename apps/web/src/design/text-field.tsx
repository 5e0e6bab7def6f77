import type { Ref } from 'react';
import { Input, TextArea, TextField as AriaTextField } from 'react-aria-components';
import { FieldHint, FieldLabel, FieldProblem, type FieldWords } from './field-parts.js';

interface TextFieldProps extends FieldWords {
  readonly name?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onBlur?: () => void;
  readonly type?: 'text' | 'date' | 'search' | 'time';
  readonly lines?: number;
  /** React Hook Form moves focus here when a save fails. */
  readonly inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>;
}

export function TextField({ label, hint, error, optional, type = 'text', lines, inputRef, ...rest }: TextFieldProps) {
  return (
    <AriaTextField {...rest} className="k-field" isInvalid={error !== undefined} validationBehavior="aria">
      <FieldLabel label={label} optional={optional} />
      {hint !== undefined && <FieldHint>{hint}</FieldHint>}
      {lines === undefined ? (
        <Input ref={inputRef} type={type} className="k-input" />
      ) : (
        <TextArea ref={inputRef} rows={lines} className="k-input" />
      )}
      <FieldProblem error={error} />
    </AriaTextField>
  );
}
