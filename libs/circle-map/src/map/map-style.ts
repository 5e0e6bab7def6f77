import { sectors } from '@kring/care-network';
import type { StylesheetJson } from 'cytoscape';
import { isCrowd, type Density } from '../geometry/density.js';
import { qualityLooks } from './tie-looks.js';
import type { MapColours } from './use-map-colours.js';

/** Diamonds and hexagons look smaller than a disc of the same width. */
const optical = { family: 1, friends: 0.9, community: 1.06, professionals: 1.18 } as const;

/**
 * How people and ties look on the canvas. Sector: colour and shape. Quality: kind of line, see
 * `qualityLooks`. Contact: thickness, from the `weight` of the tie in px. Words and rings are not drawn here.
 */
export function mapStyle(colours: MapColours, density: Density): StylesheetJson {
  const spokes = density.discPx < 16 ? 0.07 : isCrowd(density) ? 0.2 : 0.42;
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
  { selector: 'node[?fading]', style: { 'border-style': 'dashed', 'border-width': 2, 'background-opacity': 0.45 } },
  {
    selector: 'node[?deceased]',
    style: { 'border-style': 'dotted', 'background-color': colours.surface, 'border-color': colours.inkSoft },
  },
  ...lensStyle(colours),
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

/** Through a lens a disc is filled by what is looked for; how its edge is drawn goes on telling who fades and who died. */
const lensStyle = (colours: MapColours): readonly object[] => [
  ...colours.lens.map((colour, number) => ({
    selector: `node[lens = ${number}]`,
    style: {
      'background-color': colours.lensFills[number],
      'background-opacity': 1,
      'border-color': colour,
      'border-width': 2,
    },
  })),
  {
    selector: 'node[?lensStops]',
    style: {
      'background-fill': 'linear-gradient',
      'background-gradient-direction': 'to-right',
      'background-gradient-stop-colors': 'data(lensColours)',
      'background-gradient-stop-positions': 'data(lensStops)',
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
  ...qualityLooks(colours),
  { selector: 'edge.withClient[quality = "strong"]', style: { 'line-opacity': Math.min(0.9, spokeOpacity * 1.6) } },
  { selector: 'edge.unseen', style: { display: 'none' } },
];

const momentStyle = (colours: MapColours): readonly object[] => [
  {
    selector: 'node.chosen',
    style: { 'outline-width': 4, 'outline-color': colours.accent, 'outline-offset': 3, 'outline-opacity': 1 },
  },
  { selector: 'edge.near', style: { 'line-opacity': 0.95, 'line-color': colours.accent, 'z-index': 5 } },
  {
    selector: 'edge.near[quality = "strong"]',
    style: { 'line-color': colours.surface, 'line-outline-color': colours.accent },
  },
  { selector: 'edge.near.unseen', style: { display: 'element' } },
  { selector: '.apart', style: { opacity: 0.3 } },
  { selector: '.elsewhere', style: { opacity: 0.2 } },
  {
    selector: 'node.target',
    style: { 'outline-width': 5, 'outline-color': colours.accent, 'outline-offset': 2, 'outline-opacity': 0.7 },
  },
  { selector: 'node:grabbed', style: { 'outline-width': 6, 'outline-color': colours.accent, 'outline-opacity': 0.35 } },
];
