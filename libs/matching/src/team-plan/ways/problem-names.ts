import type { NeedId, OfferId, TaskId, TeamId } from '@kring/care-network';
import type { Work } from '../../situation/work.js';
import { linkKey, type Link } from './links.js';
import { pairKey } from './ways.js';

/** Names in the problem of a plan for teams. One letter tells the kind. */
export const nameOf = {
  need: (id: NeedId): string => `n${id}`,
  task: (id: TaskId): string => `t${id}`,
  offer: (id: OfferId): string => `o${id}`,
  pair: (offerId: OfferId, workId: NeedId | TaskId): string => `p${pairKey(offerId, workId)}`,
  staff: (teamId: TeamId): string => `s${teamId}`,
  /** Hours between two as they were in the last plan. */
  kept: (link: Link): string => `k${linkKey(link)}`,
  /** The hours that a person has when so many times two hours come before them. */
  person: (personId: string, load: number): string => `h${personId}\n${load}`,
};

export const nameOfWork = ({ at, id }: Pick<Work, 'at' | 'id'>): string =>
  at === 'need' ? nameOf.need(id as NeedId) : nameOf.task(id as TaskId);

/** One name for what goes from the one to the other, both by their names in the problem. */
export const arcKey = (from: string, to: string): string => `${from}\n\n${to}`;
