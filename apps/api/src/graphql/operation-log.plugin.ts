import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { StoreError } from '@kring/store';
import { GraphQLError, Kind, type OperationDefinitionNode } from 'graphql';
import type { Logger } from 'pino';
import type { Metrics } from '../http/metrics.js';
import { Refused } from './user-problem.js';

/** What may be told of an error: kind and place. Only the store promises that its messages hold no personal data. */
const told = (error: unknown): object =>
  error instanceof Error
    ? {
        type: error.constructor.name,
        ...(error instanceof StoreError && { detail: error.message, code: error.code }),
        frames: error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at ')),
      }
    : { type: typeof error };

const rootFields = (operation: OperationDefinitionNode | null | undefined): readonly string[] =>
  operation?.selectionSet.selections.flatMap((field) => (field.kind === Kind.FIELD ? [field.name.value] : [])) ?? [];

/** Counts what is asked, and logs what went wrong on our side. Never what was asked with: no variables, no ids. */
export const operationLog = (log: Logger, { countOperation }: Metrics): ApolloServerPlugin => ({
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors({ errors, operation }) {
        for (const error of errors) {
          const thrown = unwrapResolverError(error);
          if (thrown instanceof GraphQLError || thrown instanceof Refused) continue;
          log.error({ operations: rootFields(operation), error: told(thrown) }, 'A request failed on our side');
        }
        return Promise.resolve();
      },
      willSendResponse({ operation, errors }) {
        const outcome = errors === undefined ? 'answered' : 'failed';
        for (const field of rootFields(operation)) countOperation(field, outcome);
        return Promise.resolve();
      },
    }),
});
