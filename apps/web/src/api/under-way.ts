import { ApolloLink } from '@apollo/client';
import { OperationTypeNode } from 'graphql';
import { finalize } from 'rxjs';

/** The questions after which the screen knows what a save left to take back. */
const logs: readonly (string | undefined)[] = ['CircleUndo', 'WorkUndo'];
const underWay = new Set<Promise<void>>();

/** Notes each save that is sent, and each question what there is to take back, until its answer came or it was given up. */
export const underWayLink = (): ApolloLink =>
  new ApolloLink((operation, forward) => {
    const counts = operation.operationType === OperationTypeNode.MUTATION || logs.includes(operation.operationName);
    if (!counts) return forward(operation);
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    underWay.add(ended);
    return forward(operation).pipe(
      finalize(() => {
        underWay.delete(ended);
        end();
      }),
    );
  });

/** In which the screen takes an answer in, and asks what follows from it. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Waits until what was saved stands on the screen, with what can be taken back since; at once when nothing is on its way. */
export async function allSaved(): Promise<void> {
  await turn();
  while (underWay.size > 0) {
    await Promise.all(underWay);
    await turn();
  }
}
