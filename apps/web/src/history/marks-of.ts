import type { FigureMark, MemberView } from '@kring/circle-map';
import type { CircleComparison, PersonId } from '@kring/care-network';

type Comparison = CircleComparison<MemberView>;
type Marks = ReadonlyMap<PersonId, FigureMark>;

/** Who stands out in the earlier drawing: who was to go. */
export const marksBefore = ({ went }: Comparison): Marks => new Map(went.map(({ personId }) => [personId, 'went']));

/** Who stands out in the later drawing. Who moved and faded is marked as moved; the list says both. */
export const marksAfter = ({ came, moved, faded, revived }: Comparison): Marks =>
  new Map<PersonId, FigureMark>([
    ...revived.map(({ after }) => [after.personId, 'revived'] as const),
    ...faded.map(({ after }) => [after.personId, 'faded'] as const),
    ...moved.map(({ after }) => [after.personId, 'moved'] as const),
    ...came.map(({ personId }) => [personId, 'came'] as const),
  ]);
