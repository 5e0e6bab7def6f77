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

/**
 * One key for one submission: kept only to try a failed one again as it was, so that an answer that got lost is not
 * done twice. Once an answer came, the next submission has a key of its own, even with the same input.
 */
function useSubmission() {
  const open = useRef<{ readonly input: string; readonly key: string } | null>(null);
  return {
    keyFor: (variables: unknown): string => {
      const input = JSON.stringify(variables);
      if (open.current?.input !== input) open.current = { input, key: randomKey() };
      return open.current.key;
    },
    answered: (key: string): void => {
      if (open.current?.key === key) open.current = null;
    },
  };
}

interface SaveOptions {
  /** `false` for signing in and out: they forget everything themselves. */
  readonly refresh?: boolean;
  /** A save that starts while the tab closes is sent all the same. */
  readonly outlivesPage?: boolean;
}

/**
 * Saves, then refreshes what stands on the screen; also when somebody else was first. Never throws: each way it can end
 * is a kind of outcome.
 */
export function useSave<Data, Variables extends OperationVariables, Payload extends WithErrors>(
  document: TypedDocumentNode<Data, Variables>,
  payloadOf: (data: Data) => Payload,
  { refresh = true, outlivesPage = false }: SaveOptions = {},
) {
  const client = useApolloClient();
  const [isSaving, setSaving] = useState(false);
  const submission = useSubmission();

  async function save(variables: Variables): Promise<Outcome<Payload>> {
    setSaving(true);
    const idempotencyKey = submission.keyFor(variables);
    try {
      const context = { idempotencyKey, ...(outlivesPage && { fetchOptions: { keepalive: true } }) };
      const { data } = await client.mutate<Data, OperationVariables>({ mutation: document, variables, context });
      if (!data) return { kind: 'failed' };
      submission.answered(idempotencyKey);
      const payload = payloadOf(data as Data);
      const isStale = payload.errors.some(({ code }) => code === 'STALE');
      if (isStale || (refresh && payload.errors.length === 0)) {
        client.refetchQueries({ include: 'active' }).catch(() => undefined);
      }
      if (payload.errors.length > 0) return { kind: 'refused', payload, errors: payload.errors };
      return { kind: 'saved', payload };
    } catch {
      return { kind: 'failed' };
    } finally {
      setSaving(false);
    }
  }
  return { save, isSaving };
}
