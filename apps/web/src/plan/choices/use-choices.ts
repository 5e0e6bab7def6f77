import { useApolloClient, useQuery } from '@apollo/client/react';
import { randomKey } from '../../api/random-key.js';
import {
  KeepApartDocument,
  KeepWholeDocument,
  PinHelpDocument,
  PlanChoicesDocument,
  ReleaseChoicesDocument,
} from '../../gql/graphql.js';
import type { Choice, HelpIds } from '../plan-shapes.js';

export type PinIds = HelpIds & { readonly hoursPerWeek: number };

/** Whether a choice pins this very help. */
export const pins = ({ kind, offer, need, tasks }: Choice, { offerId, needId, taskIds }: HelpIds): boolean =>
  kind === 'pin' && offer?.id === offerId && need?.id === needId && tasks.map(({ id }) => id).join() === taskIds.join();

/** What the leaders of these teams decided by hand, shared by all of them. Each way to decide answers whether it was done. */
export function useChoices(teamIds: readonly string[], canDecide: boolean) {
  const client = useApolloClient();
  const skip = teamIds.length === 0;
  const variables = { teamIds: [...teamIds] };
  const { data } = useQuery(PlanChoicesDocument, { variables, skip, fetchPolicy: 'cache-and-network' });
  const saved = async (errors: readonly unknown[] | undefined): Promise<boolean> => {
    await client.refetchQueries({ include: [PlanChoicesDocument] });
    return errors?.length === 0;
  };
  const context = () => ({ idempotencyKey: randomKey() });
  return {
    choices: canDecide ? (data?.planChoices ?? []) : [],
    pin: async ({ offerId, needId, taskIds, hoursPerWeek }: PinIds): Promise<boolean> => {
      const input = { offerId, needId, taskIds: [...taskIds], hoursPerWeek };
      const { data } = await client.mutate({ mutation: PinHelpDocument, variables: { input }, context: context() });
      return saved(data?.pinHelp.errors);
    },
    keepApart: async ({ offerId, needId, taskIds: [taskId] }: HelpIds): Promise<boolean> => {
      const input = taskId === undefined ? { offerId, needId } : { offerId, taskId };
      const { data } = await client.mutate({ mutation: KeepApartDocument, variables: { input }, context: context() });
      return saved(data?.keepApart.errors);
    },
    keepWhole: async (needId: string): Promise<boolean> => {
      const variables = { input: { needId } };
      const { data } = await client.mutate({ mutation: KeepWholeDocument, variables, context: context() });
      return saved(data?.keepWhole.errors);
    },
    /** Takes back what fits; nothing fits is done too. */
    release: async (fits: (choice: Choice) => boolean): Promise<boolean> => {
      const all = await client.query({ query: PlanChoicesDocument, variables, fetchPolicy: 'network-only' });
      const choices = (all.data?.planChoices ?? [])
        .filter(fits)
        .map(({ id, version: expectedVersion }) => ({ id, expectedVersion }));
      if (choices.length === 0) return true;
      const { data } = await client.mutate({
        mutation: ReleaseChoicesDocument,
        variables: { input: { choices } },
        context: context(),
      });
      return saved(data?.releaseChoices.errors);
    },
  };
}
