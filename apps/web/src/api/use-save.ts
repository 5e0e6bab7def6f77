import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { randomKey } from './random-key.js';
import type { UserError } from './user-error.js';

interface WithErrors {
  readonly errors: readonly UserError[];
}

/** `refused`: a rule of the domain said no. `failed`: no answer came; the same save may be tried again as it is. */
export type Outcome<Payload> =
  | { readonly kind: 'saved'; readonly payload: Payload }
  | { readonly kind: 'refused'; readonly payload: Payload; readonly errors: readonly UserError[] }
  | { readonly kind: 'failed' };

/** One key for one intention: kept while the same input is tried again, new as soon as the input differs. */
function useIntention(): (variables: unknown) => string {
  const last = useRef<{ readonly input: string; readonly key: string } | null>(null);
  return (variables) => {
    const input = JSON.stringify(variables);
    if (last.current?.input !== input) last.current = { input, key: randomKey() };
    return last.current.key;
  };
}

/**
 * Saves, then refreshes what stands on the screen. Never throws: each way it can end is a kind of outcome. Signing in
 * and out pass `refresh: false`: they forget everything themselves.
 */
export function useSave<Data, Variables extends OperationVariables, Payload extends WithErrors>(
  document: TypedDocumentNode<Data, Variables>,
  payloadOf: (data: Data) => Payload,
  { refresh = true }: { readonly refresh?: boolean } = {},
) {
  const client = useApolloClient();
  const [isSaving, setSaving] = useState(false);
  const keyFor = useIntention();

  async function save(variables: Variables): Promise<Outcome<Payload>> {
    setSaving(true);
    try {
      const context = { idempotencyKey: keyFor(variables) };
      const { data } = await client.mutate<Data, OperationVariables>({ mutation: document, variables, context });
      if (!data) return { kind: 'failed' };
      const payload = payloadOf(data as Data);
      if (payload.errors.length > 0) return { kind: 'refused', payload, errors: payload.errors };
      if (refresh) client.refetchQueries({ include: 'active' }).catch(() => undefined);
      return { kind: 'saved', payload };
    } catch {
      return { kind: 'failed' };
    } finally {
      setSaving(false);
    }
  }
  return { save, isSaving };
}
