import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { SessionModule } from '../session/session.module.js';
import { SessionService } from '../session/session.service.js';
import { GROUND, type Ground } from '../store/ground.js';
import { AccessGuard } from './access.guard.js';
import { apolloSettings } from './apollo-settings.js';
import { operationLog } from './operation-log.plugin.js';
import { RefusedFilter } from './refused.filter.js';
import type { RequestContext } from './request-context.js';
import { CalendarDayScalar, InstantScalar } from './scalars.js';
import { ShapePipe } from './shape.pipe.js';
import { statusPlugin } from './status-plugin.js';

interface Exchange {
  readonly req: Request;
  readonly res: Response;
}

@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [SessionModule],
      inject: [SessionService, GROUND],
      useFactory: (sessions: SessionService, { production, log, metrics }: Ground) => ({
        ...apolloSettings(production, [statusPlugin, operationLog(log, metrics)]),
        context: async ({ req, res }: Exchange): Promise<RequestContext> => ({
          request: req,
          response: res,
          viewer: await sessions.viewerOf(req),
          idempotencyKey: req.get('idempotency-key') ?? null,
        }),
      }),
    }),
  ],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_PIPE, useClass: ShapePipe },
    { provide: APP_FILTER, useClass: RefusedFilter },
    CalendarDayScalar,
    InstantScalar,
  ],
})
export class GraphqlModule {}
