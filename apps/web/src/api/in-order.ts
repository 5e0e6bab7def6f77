import { ApolloLink } from '@apollo/client';
import { OperationTypeNode } from 'graphql';
import { map, of, race, Subject, switchMap, take, tap, type Observable } from 'rxjs';

type Answer = ApolloLink.Result;

/** What an answer tells of how far a circle is: the number of its last change, `null` where it tells nothing. */
function sequenceIn({ data }: Answer): number | null {
  const { circleSequence, circle } = (data ?? {}) as {
    readonly circleSequence?: number | null;
    readonly circle?: { readonly sequence?: number } | null;
  };
  return circleSequence ?? circle?.sequence ?? null;
}

/**
 * Keeps an answer that is older than what is known here from the screen. A question that was on its way when a save was
 * answered may be answered from before it: it is asked anew, also for who joined it while it was under way. So is a
 * question for a circle whose answer is behind a change that was heard of, once: what comes then is the truth, because
 * a restored store may have gone back.
 */
export function inOrderLink(): ApolloLink {
  const saves = new Subject<void>();
  const known = new Map<unknown, number>();

  const isBehind = (clientId: unknown, answer: Answer): boolean => {
    const sequence = sequenceIn(answer);
    return sequence !== null && sequence < (known.get(clientId) ?? sequence);
  };
  const learn = (clientId: unknown, answer: Answer): void => {
    const sequence = sequenceIn(answer);
    if (sequence !== null) known.set(clientId, sequence);
  };

  return new ApolloLink((operation, forward) => {
    if (operation.operationType === OperationTypeNode.MUTATION)
      return forward(operation).pipe(tap({ next: () => saves.next() }));
    const { clientId } = operation.variables;
    const ask = (isAgain = false): Observable<Answer> => {
      const saved = saves.pipe(
        take(1),
        map(() => null),
      );
      return race(forward(operation), saved).pipe(
        switchMap((answer) => {
          if (answer === null || (!isAgain && isBehind(clientId, answer))) return ask(answer !== null);
          learn(clientId, answer);
          return of(answer);
        }),
      );
    };
    return ask();
  });
}
