import { sectors } from '@kring/care-network';
import type { StylesheetJson } from 'cytoscape';
import type { Density } from '../geometry/density.js';
import type { MapColours } from './use-map-colours.js';

/** Diamonds and hexagons look smaller than a disc of the same width. */
const optical = { family: 1, friends: 0.9, community: 1.06, professionals: 1.18 } as const;

/**
 * How people and ties look on the canvas. Sector: colour and shape. Quality: kind of line. Contact: thickness, from
 * the `weight` of the tie in px. Words and rings are not drawn here.
 */
export function mapStyle(colours: MapColours, density: Density): StylesheetJson {
  const spokes = density.detail === 'firstName' ? 0.15 : 0.24;
  return [...peopleStyle(colours, density), ...tieStyle(colours, spokes), ...momentStyle(colours)] as StylesheetJson;
}

const peopleStyle = (colours: MapColours, density: Density): readonly object[] => [
  { selector: 'node', style: { label: '', 'border-width': 2.5, 'overlay-opacity': 0, 'z-index': 10 } },
  ...sectors.map((sector) => ({
    selector: `node[sector = "${sector}"]`,
    style: {
      shape: colours.sectors[sector].shape,
      width: density.discPx * optical[sector],
      height: density.discPx * optical[sector],
      'background-color': colours.sectors[sector].fill,
      'border-color': colours.sectors[sector].line,
    },
  })),
  ...colours.lens.map((colour, number) => ({
    selector: `node[lens = ${number}]`,
    style: { 'background-color': colours.surface, 'border-color': colour, 'border-width': number === 0 ? 2 : 5 },
  })),
  { selector: 'node[?fading]', style: { 'border-style': 'dashed', 'border-width': 2, 'background-opacity': 0.45 } },
  {
    selector: 'node[?deceased]',
    style: { 'border-style': 'dotted', 'background-color': colours.surface, 'border-color': colours.inkSoft },
  },
  {
    selector: 'node.client',
    style: {
      shape: 'ellipse',
      width: density.clientDiscPx,
      height: density.clientDiscPx,
      'background-color': colours.accent,
      'border-width': 0,
    },
  },
];

/** Many ties to one client would hide the rest: they stand back, the more so in a crowd. */
const tieStyle = (colours: MapColours, spokeOpacity: number): readonly object[] => [
  {
    selector: 'edge',
    style: {
      width: 'data(weight)',
      'line-color': colours.inkSoft,
      'line-opacity': 0.55,
      'curve-style': 'unbundled-bezier',
      'control-point-distances': 'data(bend)',
      'control-point-weights': 0.5,
      'line-cap': 'round',
      'overlay-opacity': 0,
      events: 'no',
      'mid-target-arrow-color': colours.inkSoft,
      'arrow-scale': 0.9,
    },
  },
  {
    selector: 'edge.withClient',
    style: { 'line-opacity': spokeOpacity, 'curve-style': 'straight', 'line-color': colours.ink },
  },
  { selector: 'edge[quality = "strong"]', style: { 'line-opacity': 0.85, 'line-color': colours.ink } },
  { selector: 'edge.withClient[quality = "strong"]', style: { 'line-opacity': spokeOpacity * 1.7 } },
  { selector: 'edge[quality = "weak"]', style: { 'line-style': 'dotted' } },
  {
    selector: 'edge[quality = "broken"]',
    style: { 'line-style': 'dotted', 'line-opacity': 0.4, 'mid-target-arrow-shape': 'tee' },
  },
  {
    selector: 'edge[quality = "conflict"]',
    style: {
      'line-color': colours.danger,
      'line-opacity': 0.85,
      'mid-target-arrow-shape': 'diamond',
      'mid-target-arrow-color': colours.danger,
    },
  },
  { selector: 'edge[?fading]', style: { 'line-style': 'dashed', 'line-dash-pattern': [9, 8], 'line-opacity': 0.32 } },
  { selector: 'edge.unseen', style: { display: 'none' } },
];

const momentStyle = (colours: MapColours): readonly object[] => [
  {
    selector: 'node.chosen',
    style: { 'outline-width': 4, 'outline-color': colours.accent, 'outline-offset': 3, 'outline-opacity': 1 },
  },
  { selector: 'edge.near', style: { 'line-opacity': 0.95, 'line-color': colours.accent, 'z-index': 5 } },
  { selector: 'edge.near.unseen', style: { display: 'element' } },
  { selector: '.apart', style: { opacity: 0.3 } },
  { selector: '.elsewhere', style: { opacity: 0.2 } },
  { selector: 'node:grabbed', style: { 'outline-width': 6, 'outline-color': colours.accent, 'outline-opacity': 0.35 } },
];
