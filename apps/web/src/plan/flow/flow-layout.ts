import { idsOf, type Help } from '../plan-shapes.js';

/** Where hours are on their way: with a helper, in a task, freed for staff, at a need. */
export type FlowKind = 'helper' | 'task' | 'freed' | 'need';

/** A column of the drawing; the second handover has a task and freed hours of its own, and so on. */
export type FlowColumn = 'helper' | `task${number}` | `freed${number}` | 'need';

export const kindOf = (column: FlowColumn): FlowKind => column.replace(/\d/g, '') as FlowKind;

/** The columns of a drawing with so many handovers at most. */
export const columnsFor = (handovers: number): readonly FlowColumn[] => [
  'helper',
  ...Array.from({ length: handovers }, (_, level): FlowColumn[] => [`task${level}`, `freed${level}`]).flat(),
  'need',
];

export interface FlowNode {
  readonly id: string;
  readonly column: FlowColumn;
  readonly name: string;
  readonly hours: number;
  readonly top: number;
  readonly height: number;
}

/** A band of hours from one node to the next; both ends have their own top and height, in pixels. */
export interface FlowBand {
  readonly id: string;
  readonly from: FlowNode;
  readonly to: FlowNode;
  readonly fromTop: number;
  readonly toTop: number;
  readonly fromHeight: number;
  readonly toHeight: number;
  readonly isNew: boolean;
}

export interface Flow {
  readonly nodes: readonly FlowNode[];
  readonly bands: readonly FlowBand[];
  readonly height: number;
  /** The longest chain, in handovers; 0 when all help goes straight to a need. */
  readonly handovers: number;
}

export interface FlowWords {
  /** The name of what has none, such as help that was thought up. */
  readonly unnamed: string;
  /** What hours of staff that come free are called; with a team when there are several. */
  readonly freed: (team: string | null) => string;
}

const pixelsPerHour = 12;
const leastHeight = 46;
/** In narrow columns names take two lines. */
const leastHeightOfChains = 62;
const gap = 10;

interface Draft {
  readonly id: string;
  readonly column: FlowColumn;
  readonly name: string;
  hours: number;
  /** The mean place of what leads here, to keep bands from crossing. */
  places: number[];
}

interface Link {
  readonly from: Draft;
  readonly to: Draft;
  hours: number;
  isNew: boolean;
}

class Drawing {
  readonly drafts = new Map<string, Draft>();
  readonly links = new Map<string, Link>();

  draft(column: FlowColumn, id: string, name: string): Draft {
    const key = `${column} ${id}`;
    const known = this.drafts.get(key) ?? { id: key, column, name, hours: 0, places: [] };
    this.drafts.set(key, known);
    return known;
  }

  link(from: Draft, to: Draft, hours: number, isNew: boolean): void {
    const key = `${from.id} > ${to.id}`;
    const known = this.links.get(key) ?? { from, to, hours: 0, isNew: false };
    known.hours += hours;
    known.isNew ||= isNew;
    this.links.set(key, known);
  }
}

function drawingOf(helps: readonly Help[], isNew: (help: Help) => boolean, words: FlowWords): Drawing {
  const drawing = new Drawing();
  const teams = new Set(helps.flatMap(({ via }) => via.map(({ team }) => team?.id)));
  for (const help of helps) {
    const { offerId, taskIds, needId } = idsOf(help);
    const hours = help.hoursPerWeek;
    const person = help.offer?.person;
    const way = [drawing.draft('helper', person?.id ?? offerId, person?.name ?? words.unnamed)];
    for (const [level, { task, team }] of help.via.entries()) {
      const name = teams.size > 1 ? (team?.name ?? null) : null;
      way.push(drawing.draft(`task${level}`, taskIds[level] ?? '', task?.title ?? words.unnamed));
      way.push(drawing.draft(`freed${level}`, team?.id ?? '', words.freed(name)));
    }
    way.push(drawing.draft('need', needId, help.need?.title ?? words.unnamed));
    for (const [at, draft] of way.entries()) {
      draft.hours += hours;
      const next = way[at + 1];
      if (next) drawing.link(draft, next, hours, isNew(help));
    }
  }
  return drawing;
}

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/** Helpers who take over tasks stand first, then most hours first; what follows stands near what leads to it. */
function inOrder(column: FlowColumn, { drafts, links }: Drawing): readonly Draft[] {
  const own = [...drafts.values()].filter((draft) => draft.column === column);
  const takesOver = new Set(
    [...links.values()].filter(({ to }) => kindOf(to.column) === 'task').map(({ from }) => from.id),
  );
  return column === 'helper'
    ? own.toSorted(
        (one, other) =>
          Number(takesOver.has(other.id)) - Number(takesOver.has(one.id)) ||
          other.hours - one.hours ||
          one.name.localeCompare(other.name),
      )
    : own.toSorted((one, other) => mean(one.places) - mean(other.places) || one.name.localeCompare(other.name));
}

function placed(drawing: Drawing, handovers: number): Map<string, FlowNode> {
  const least = handovers > 1 ? leastHeightOfChains : leastHeight;
  const nodes = new Map<string, FlowNode>();
  for (const column of columnsFor(handovers)) {
    let top = 0;
    for (const draft of inOrder(column, drawing)) {
      const height = Math.max(least, Math.round(draft.hours * pixelsPerHour));
      const { id, name, hours } = draft;
      nodes.set(id, { id, column, name, hours, top, height });
      for (const link of drawing.links.values()) if (link.from === draft) link.to.places.push(top + height / 2);
      top += height + gap;
    }
  }
  return nodes;
}

const heightOf = (nodes: ReadonlyMap<string, FlowNode>): number =>
  Math.max(0, ...[...nodes.values()].map(({ top, height }) => top + height));

function bandsOf(drawing: Drawing, nodes: ReadonlyMap<string, FlowNode>): readonly FlowBand[] {
  const used = new Map<string, number>();
  const take = (key: string, node: FlowNode, hours: number): { top: number; height: number } => {
    const height = (hours / node.hours) * node.height;
    const top = node.top + (used.get(key) ?? 0);
    used.set(key, (used.get(key) ?? 0) + height);
    return { top, height };
  };
  const known = [...drawing.links].flatMap(([id, link]) => {
    const [from, to] = [nodes.get(link.from.id), nodes.get(link.to.id)];
    return from && to ? [{ id, from, to, hours: link.hours, isNew: link.isNew }] : [];
  });
  const outward = known.toSorted((one, other) => one.from.top - other.from.top || one.to.top - other.to.top);
  const starts = new Map(outward.map((link) => [link.id, take(`${link.from.id} out`, link.from, link.hours)]));
  const inward = known.toSorted((one, other) => one.to.top - other.to.top || one.from.top - other.from.top);
  return inward.map(({ id, from, to, hours, isNew }) => {
    const end = take(`${to.id} in`, to, hours);
    const start = starts.get(id) ?? end;
    return { id, from, to, isNew, fromTop: start.top, fromHeight: start.height, toTop: end.top, toHeight: end.height };
  });
}

/**
 * Lays out how hours go from helpers, by way of tasks and freed hours, to needs. Heights are hours. Chains stand at the top of
 * every column, so that help that goes straight to a need passes below them.
 */
export function flowOf(helps: readonly Help[], isNew: (help: Help) => boolean, words: FlowWords): Flow {
  const drawing = drawingOf(helps, isNew, words);
  const handovers = Math.max(0, ...helps.map(({ via }) => via.length));
  const nodes = placed(drawing, handovers);
  return { nodes: [...nodes.values()], bands: bandsOf(drawing, nodes), height: heightOf(nodes), handovers };
}
