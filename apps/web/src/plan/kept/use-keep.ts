import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { randomKey } from '../../api/random-key.js';
import { sayDone } from '../../design/index.js';
import { KeepPlanDocument, KeptPlansDocument, RemoveKeptPlanDocument } from '../../gql/graphql.js';
import { useText } from '../../language/use-text.js';
import type { KeptPlan } from '../plan-shapes.js';

/** Keeps a plan, with a moment to take that back; and throws one away. `false`: it was not done. */
export function useKeep() {
  const t = useText();
  const client = useApolloClient();
  const [isSaving, setSaving] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const context = () => ({ idempotencyKey: randomKey() });
  const refresh = () => client.refetchQueries({ include: [KeptPlansDocument] });

  const saved = async (work: () => Promise<boolean>): Promise<boolean> => {
    setSaving(true);
    const isDone = await work().catch(() => false);
    setSaving(false);
    setFailed(!isDone);
    return isDone;
  };
  const remove = ({ id, version }: Pick<KeptPlan, 'id' | 'version'>): Promise<boolean> =>
    saved(async () => {
      const variables = { input: { id, expectedVersion: version } };
      const { data } = await client.mutate({ mutation: RemoveKeptPlanDocument, variables, context: context() });
      await refresh();
      return data?.removeKeptPlan.errors.length === 0;
    });
  const keep = (jobId: string): Promise<boolean> =>
    saved(async () => {
      const variables = { input: { jobId } };
      const { data } = await client.mutate({ mutation: KeepPlanDocument, variables, context: context() });
      const plan = data?.keepPlan.plan;
      if (!plan) return false;
      await refresh();
      sayDone(t('plan.kept'), () => void remove(plan));
      return true;
    });
  return { keep, remove, isSaving, hasFailed };
}
