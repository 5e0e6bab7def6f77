import { fetchCircleMap } from '@kring/circle-map/ahead';
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
} from '@tanstack/react-router';
import { circleSearch } from '../circle/circle-search.js';
import { Loading } from '../design/index.js';
import { isStep, type Step } from '../interview/mapping.js';
import { AppShell } from './app-shell.js';
import { BrokenApp, BrokenScreen } from './broken-screen.js';
import { NotFoundScreen } from './not-found-screen.js';

const root = createRootRoute({ component: AppShell, notFoundComponent: NotFoundScreen, errorComponent: BrokenApp });
const at = <Path extends string>(path: Path) => ({ getParentRoute: () => root, path });

/** The screen of a circle, and its map beside it: most who open a circle look at the map first. */
function circleScreen() {
  void fetchCircleMap().catch(() => undefined);
  return import('../circle/circle-screen.js');
}

const routes = [
  createRoute({ ...at('/'), component: lazyRouteComponent(() => import('../home/home-screen.js')) }),
  createRoute({ ...at('/teams/$teamId'), component: lazyRouteComponent(() => import('../today/team-screen.js')) }),
  createRoute({
    ...at('/teams/$teamId/circles'),
    component: lazyRouteComponent(() => import('../teams/team-circles-screen.js')),
  }),
  createRoute({
    ...at('/teams/$teamId/needs'),
    component: lazyRouteComponent(() => import('../needs/needs-screen.js')),
    validateSearch: ({ tab }: Record<string, unknown>): { readonly tab?: 'tasks' | 'agreements' } =>
      tab === 'tasks' || tab === 'agreements' ? { tab } : {},
  }),
  createRoute({
    ...at('/teams/$teamId/needs/new'),
    component: lazyRouteComponent(() => import('../needs/new-need-screen.js')),
  }),
  createRoute({
    ...at('/teams/$teamId/tasks/new'),
    component: lazyRouteComponent(() => import('../needs/new-task-screen.js')),
  }),
  createRoute({
    ...at('/teams/$teamId/tasks/$taskId/change'),
    component: lazyRouteComponent(() => import('../needs/change-task-screen.js')),
  }),
  createRoute({
    ...at('/teams/$teamId/plan'),
    component: lazyRouteComponent(() => import('../plan/team-plan-screen.js')),
  }),
  createRoute({
    ...at('/teams/$teamId/concerns'),
    component: lazyRouteComponent(() => import('../safeguarding/concerns-screen.js')),
  }),
  createRoute({ ...at('/plan'), component: lazyRouteComponent(() => import('../plan/all-teams-plan-screen.js')) }),
  createRoute({
    ...at('/plans/$planId'),
    component: lazyRouteComponent(() => import('../plan/kept/kept-plan-screen.js')),
  }),
  createRoute({ ...at('/needs/$needId'), component: lazyRouteComponent(() => import('../help/help-screen.js')) }),
  createRoute({
    ...at('/needs/$needId/change'),
    component: lazyRouteComponent(() => import('../needs/change-need-screen.js')),
  }),
  createRoute({ ...at('/policies'), component: lazyRouteComponent(() => import('../policies/policies-screen.js')) }),
  createRoute({
    ...at('/policies/new'),
    component: lazyRouteComponent(() => import('../policies/new-policy-screen.js')),
  }),
  createRoute({
    ...at('/policies/$policyId/change'),
    component: lazyRouteComponent(() => import('../policies/change-policy-screen.js')),
  }),
  createRoute({ ...at('/offers'), component: lazyRouteComponent(() => import('../offers/my-offers-screen.js')) }),
  createRoute({ ...at('/offers/new'), component: lazyRouteComponent(() => import('../offers/new-offer-screen.js')) }),
  createRoute({
    ...at('/offers/$offerId/change'),
    component: lazyRouteComponent(() => import('../offers/change-offer-screen.js')),
  }),
  createRoute({
    ...at('/offers/$offerId/where'),
    component: lazyRouteComponent(() => import('../help/offer-where-screen.js')),
  }),
  createRoute({ ...at('/requests'), component: lazyRouteComponent(() => import('../requests/requests-screen.js')) }),
  createRoute({
    ...at('/circles/$clientId'),
    component: lazyRouteComponent(circleScreen),
    validateSearch: circleSearch,
  }),
  createRoute({
    ...at('/my-circle'),
    component: lazyRouteComponent(() => import('../own-circle/own-circle-screen.js')),
  }),
  createRoute({
    ...at('/circles/$clientId/import'),
    component: lazyRouteComponent(() => import('../exchange/import-screen.js')),
  }),
  createRoute({
    ...at('/circles/$clientId/interview'),
    component: lazyRouteComponent(() => import('../interview/interview-screen.js')),
    validateSearch: ({ step }: Record<string, unknown>): { readonly step?: Step } => (isStep(step) ? { step } : {}),
  }),
] as const;

/** `history` is the address bar unless a test brings its own. */
export const makeRouter = (history?: RouterHistory) =>
  createRouter({
    ...(history ? { history } : {}),
    routeTree: root.addChildren(routes),
    defaultPreload: 'intent',
    defaultPendingComponent: Loading,
    defaultErrorComponent: BrokenScreen,
    scrollRestoration: true,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
