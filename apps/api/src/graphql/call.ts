import { isOperation, permitFor, type Operation, type Permit, type Viewer } from '@kring/access';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from './request-context.js';
import { Refused, userProblem } from './user-problem.js';

/** One query or mutation as it is being answered: who asks, how far it reaches, and the request it came in. */
export interface Call {
  readonly viewer: Viewer;
  readonly permit: Permit;
  readonly context: RequestContext;
}

/** The viewer of a request. Throws `Refused` when nobody is signed in. */
export function viewerOf({ viewer }: RequestContext): Viewer {
  if (viewer === null) throw new Refused([userProblem('UNAUTHENTICATED', null)]);
  return viewer;
}

/** `Query.circle`, `Mutation.addTie`: how the access matrix names a field. */
export const nameOf = (info: GraphQLResolveInfo): string => `${info.parentType.name}.${info.fieldName}`;

export const callOf = (context: RequestContext, operation: Operation): Call => {
  const viewer = viewerOf(context);
  return { viewer, permit: permitFor(viewer, operation), context };
};

/** Gives a root resolver its call. Only for operations with a row in the access matrix: others fail. */
export const ThisCall = createParamDecorator((_: unknown, execution: ExecutionContext): Call => {
  const graphql = GqlExecutionContext.create(execution);
  const name = nameOf(graphql.getInfo<GraphQLResolveInfo>());
  if (!isOperation(name)) throw new TypeError(`${name} has no row in the access matrix`);
  return callOf(graphql.getContext<RequestContext>(), name);
});
