import type { ClientDraft, TeamDraft } from '../draft.js';
import type { Chance } from '../chance.js';
import { kin, type KinRelation, type Relation } from '../list/kin.js';
import { addMember, type Member } from './member.js';

/** One of the relations that still have room, by weight. `null` when none has. */
export function weighted<R extends Relation>(
  chance: Chance,
  relations: readonly R[],
  used: ReadonlyMap<R, number>,
): R | null {
  const open = relations.filter((relation) => (used.get(relation) ?? 0) < relation.most);
  let draw = chance.fraction() * open.reduce((sum, { weight }) => sum + weight, 0);
  return open.find((relation) => (draw -= relation.weight) < 0) ?? null;
}

const surnameFor = (
  { chance }: TeamDraft,
  { surname, background }: ClientDraft,
  { sameSurname }: KinRelation,
): string => (chance.happens(sameSurname) ? surname : chance.pick(background.surnames));

/** A relative, living or remembered. A client has either a boyfriend or a girlfriend. */
export function addFamily(team: TeamDraft, client: ClientDraft, count: number): readonly Member[] {
  const used = new Map<KinRelation, number>();
  const members: Member[] = [];
  for (let tries = 0; members.length < count && tries < count * 4; tries++) {
    const relation = weighted(team.chance, kin, used);
    if (!relation) break;
    for (const taken of relation.bond === 'partner' ? kin.filter(({ bond }) => bond === 'partner') : [relation])
      used.set(taken, (used.get(taken) ?? 0) + 1);
    const surname = surnameFor(team, client, relation);
    const member = addMember(team, client, relation, { surname, background: client.background, sector: 'family' });
    if (member) members.push(member);
  }
  return members;
}
