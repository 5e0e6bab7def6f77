import type { MessageKey } from '@kring/texts';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';

export type TextValues = Readonly<Record<string, string | number | Date | null | undefined>>;
export type Text = (key: MessageKey, values?: TextValues) => string;

/** The translator: whole sentences by key, in the language of who looks. */
export function useText(): Text {
  const intl = useIntl();
  return useCallback((key, values) => String(intl.formatMessage({ id: key }, values ?? {})), [intl]);
}
