import { isOpenOperation, isOperation, reachOf } from '@kring/access';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { nameOf, viewerOf } from './call.js';
import type { RequestContext } from './request-context.js';
import { Refused, userProblem } from './user-problem.js';

/** Stands before every query and mutation. An operation without a row in the access matrix is refused to all. */
@Injectable()
export class AccessGuard implements CanActivate {
  canActivate(execution: ExecutionContext): boolean {
    if (execution.getType<GqlContextType>() !== 'graphql') return true;
    const graphql = GqlExecutionContext.create(execution);
    const name = nameOf(graphql.getInfo<GraphQLResolveInfo>());
    if (isOpenOperation(name)) return true;
    const viewer = viewerOf(graphql.getContext<RequestContext>());
    if (isOperation(name) && reachOf(viewer.role, name) !== 'none') return true;
    throw new Refused([userProblem('FORBIDDEN', null)]);
  }
}
