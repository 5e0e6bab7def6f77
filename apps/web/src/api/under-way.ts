import { ApolloLink } from '@apollo/client';
import { OperationTypeNode } from 'graphql';
import { finalize } from 'rxjs';

/** The questions after which the screen knows what a save left to take back. */
const logs: readonly (string | undefined)[] = ['CircleUndo', 'WorkUndo'];
let underWay = 0;

/** Keeps count of saves that were sent, and of the questions what there is to take back. */
export const underWayLink = (): ApolloLink =>
  new ApolloLink((operation, forward) => {
    const counts = operation.operationType === OperationTypeNode.MUTATION || logs.includes(operation.operationName);
    if (!counts) return forward(operation);
    underWay += 1;
    return forward(operation).pipe(finalize(() => (underWay -= 1)));
  });

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Waits until what was saved stands on the screen, with what can be taken back since; at once when nothing is on its way. */
export async function allSaved(): Promise<void> {
  await turn();
  while (underWay > 0) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await turn();
  }
}
