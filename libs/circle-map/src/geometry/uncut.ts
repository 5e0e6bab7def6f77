import type { MemberView } from '../circle-view.js';
import { boxAt, overlapOf, type Box } from './boxes.js';
import type { Canvas } from './density.js';
import { widthOf, type Label } from './labels.js';
import type { Body } from './relax.js';

const isCut = ({ name }: Label): boolean => name.endsWith('…');

/** Labels with the names that were cut written out, where nobody stands beside them and the screen is wide enough. */
export function uncut(
  members: readonly MemberView[],
  bodies: readonly Body[],
  labels: readonly Label[],
  { width }: Canvas,
): readonly Label[] {
  if (!labels.some(isCut)) return labels;
  const boxes: (Box | null)[] = bodies.map(({ point, footprint }) => boxAt(point, footprint));
  return labels.map((label, index) => {
    const [member, body] = [members[index], bodies[index]];
    if (!member || !body || !isCut(label)) return label;
    const grown = (2 * body.footprint.halfWidth * member.name.length) / label.name.length / 2;
    const box = boxAt(body.point, { ...body.footprint, halfWidth: Math.max(grown, widthOf(member.name, 13) / 2) });
    const isFree =
      Math.abs(body.point.x) + grown < width / 2 &&
      boxes.every((other, place) => place === index || other === null || overlapOf(box, other) === null);
    if (!isFree) return label;
    boxes[index] = box;
    return { ...label, name: member.deceased ? `† ${member.name}` : member.name };
  });
}
