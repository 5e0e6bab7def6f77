import type { MessageKey } from '@kring/texts';
import {
  CircleUserRound,
  HandHeart,
  House,
  ListTodo,
  MessageCircleQuestion,
  Route,
  Scale,
  Users,
  type LucideIcon,
} from 'lucide-react';
import type { Viewer } from './viewer-context.js';

export interface Place {
  readonly to: string;
  readonly label: MessageKey;
  readonly icon: LucideIcon;
  /** Only the address itself counts as being here, not what lies below it. */
  readonly exact?: boolean;
}

const home = (label: MessageKey): Place => ({ to: '/', label, icon: House, exact: true });
const policies: Place = { to: '/policies', label: 'nav.policies', icon: Scale };
const planOfAll: Place = { to: '/plan', label: 'nav.plan', icon: Route };
const requests: Place = { to: '/requests', label: 'nav.requests', icon: MessageCircleQuestion };
const offers: Place = { to: '/offers', label: 'nav.offers', icon: HandHeart };

const circlesOf = (teamId: string): Place => ({ to: `/teams/${teamId}/circles`, label: 'nav.circles', icon: Users });
const needsOf = (teamId: string): Place => ({ to: `/teams/${teamId}/needs`, label: 'nav.needs', icon: ListTodo });
const planOf = (teamId: string): Place => ({ to: `/teams/${teamId}/plan`, label: 'nav.plan', icon: Route });

function ownCircle(viewer: Viewer, label: MessageKey): Place[] {
  const client = viewer.clients[0];
  if (!client || !viewer.viewerCanSeeCircles) return [];
  const to = viewer.role === 'client' ? '/my-circle' : `/circles/${client.id}`;
  return [{ to, label, icon: CircleUserRound }];
}

/** The few places that someone comes for, in the order of how often. Five at most: they stand below on a phone. `teamId` is the team of now. */
export function placesFor(viewer: Viewer, teamId: string | undefined): readonly Place[] {
  switch (viewer.role) {
    case 'teamLeader':
      return [home('nav.today'), ...(teamId ? [circlesOf(teamId), needsOf(teamId), planOf(teamId)] : []), policies];
    case 'relative':
      return [home('nav.home'), requests, offers, ...ownCircle(viewer, 'nav.circle')];
    case 'client':
      return [home('nav.home'), ...ownCircle(viewer, 'nav.myCircle'), offers, requests];
    case 'consultant':
      return [home('nav.teams'), ...(teamId ? [planOf(teamId)] : []), policies];
    case 'coordinator':
      return [home('nav.overview'), planOfAll, policies];
  }
}
