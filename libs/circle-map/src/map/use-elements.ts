import type { ContactFrequency, PersonId } from '@kring/care-network';
import type { Core, ElementDefinition } from 'cytoscape';
import { useEffect } from 'react';
import { isPlaced, type CircleView } from '../circle-view.js';
import { cellEdges } from '../geometry/lens-cells.js';
import { isLookedFor, type Lens } from '../lens/lens.js';
import { cellsOnDisc } from '../lens/lens-marks.js';
import { strokeFor } from './tie-looks.js';

/** Which ties are drawn. Ties of a chosen person always are. */
export interface ShownTies {
  readonly withClient: boolean;
  readonly among: boolean;
}

/** Thickness of a tie in px: the more often in touch, the thicker. Unknown is drawn like now and then. */
export const tieWeights: Readonly<Record<ContactFrequency | 'notRecorded', number>> = {
  daily: 5,
  weekly: 3.75,
  monthly: 2.75,
  quarterly: 2,
  yearly: 1.5,
  never: 1,
  notRecorded: 1.75,
};

/** Ties bow a little to alternating sides, so that three people who all know each other show three lines. */
const bend = (index: number): number => (index % 2 === 0 ? 18 : -18);

/** The circle through a lens, as it is drawn on discs of so many px. */
export interface Look {
  readonly lens: Lens | null;
  readonly discPx: number;
  /** By number, from 0: see `MapColours`. */
  readonly colours: readonly string[];
}

/** Width in px of the line of paper between two colours of a disc, so that 2 and 3 are not read as 23. */
const cutPx = 1.5;

/** The colours of a disc: `lens` is the number of the first, -1 where the sector colours; with more, where each ends. */
function lensData({ lens, discPx, colours }: Look, person: PersonId): ElementDefinition['data'] {
  const found = cellsOnDisc(lens, person, discPx);
  if (found === null) return { lens: -1, lensColours: '', lensStops: '' };
  const parts = found.cells.map(({ colour }) => colours[colour] ?? '');
  const edges = cellEdges(found, discPx);
  const half = (cutPx / 2 / discPx) * 100;
  const stops = [0, ...edges.flatMap((edge) => [edge - half, edge - half, edge + half, edge + half]), 100];
  const between = parts.flatMap((colour, index) => [...(index === 0 ? [] : [colours[0], colours[0]]), colour, colour]);
  const isDivided = parts.length > 1;
  return {
    lens: found.cells[0]?.colour ?? -1,
    lensColours: isDivided ? between.join(' ') : '',
    lensStops: isDivided ? stops.join(' ') : '',
  };
}

function peopleOf(circle: CircleView, look: Look): readonly ElementDefinition[] {
  const { lens } = look;
  const members = circle.members.filter(isPlaced).map(({ personId, sector, kind, deceased, fading }) => ({
    data: { id: personId, sector, kind, deceased, fading: fading ?? false, ...lensData(look, personId) },
    classes: isLookedFor(lens, personId) ? '' : 'elsewhere',
  }));
  return [{ data: { id: circle.clientPersonId }, classes: 'client', grabbable: false }, ...members];
}

function tiesOf(circle: CircleView, shown: ShownTies, lens: Lens | null): readonly ElementDefinition[] {
  const apart = (...people: readonly PersonId[]): string =>
    people.every((person) => isLookedFor(lens, person)) ? '' : ' elsewhere';
  const withClient = circle.members.filter(isPlaced).map((member) => ({
    data: tieData(member, circle.clientPersonId, member.personId, 0),
    classes: `${shown.withClient ? 'withClient' : 'withClient unseen'}${apart(member.personId)}`,
  }));
  const placed = new Set(circle.members.filter(isPlaced).map(({ personId }) => personId));
  const among = circle.tiesAmong
    .filter(({ from, to }) => placed.has(from) && placed.has(to))
    .map((tie, index) => ({
      data: tieData(tie, tie.from, tie.to, bend(index)),
      classes: `${shown.among ? 'among' : 'among unseen'}${apart(tie.from, tie.to)}`,
    }));
  return [...withClient, ...among];
}

const tieData = (
  tie: Pick<CircleView['tiesAmong'][number], 'tieId' | 'quality' | 'contactFrequency' | 'fading'>,
  source: string,
  target: string,
  bow: number,
): ElementDefinition['data'] => ({
  id: tie.tieId,
  source,
  target,
  quality: tie.quality ?? 'notRecorded',
  weight: strokeFor(tie.quality ?? 'notRecorded', tieWeights[tie.contactFrequency ?? 'notRecorded']),
  fading: tie.fading ?? false,
  bend: bow,
});

/** Cytoscape refuses to change what an element is and what it joins. */
const fixed: ReadonlySet<string> = new Set(['id', 'source', 'target']);

function put(core: Core, element: ElementDefinition): void {
  const standing = core.getElementById(String(element.data.id));
  if (standing.empty()) {
    core.add(element);
    return;
  }
  standing.data(Object.fromEntries(Object.entries(element.data).filter(([name]) => !fixed.has(name))));
  standing.toggleClass('elsewhere', element.classes === 'elsewhere');
  if (standing.isEdge()) standing.classes(element.classes ?? '');
}

/** Keeps the people and ties on the canvas in step with the circle, and who may be dragged with `canMove`; who stays keeps their place until the layout moves them. */
export function useElements(
  core: Core | null,
  circle: CircleView,
  shown: ShownTies,
  look: Look,
  canMove: boolean,
): void {
  const { lens, discPx, colours } = look;
  useEffect(() => {
    if (!core) return;
    const elements = [...peopleOf(circle, { lens, discPx, colours }), ...tiesOf(circle, shown, lens)];
    const wanted = new Set(elements.map(({ data }) => data.id));
    core.batch(() => {
      core
        .elements()
        .filter((element) => !wanted.has(element.id()))
        .remove();
      elements.forEach((element) => put(core, element));
      core.nodes('.client').ungrabify();
      if (canMove) core.nodes().not('.client').grabify();
      else core.nodes().ungrabify();
    });
  }, [core, circle, shown, lens, discPx, colours, canMove]);
}
