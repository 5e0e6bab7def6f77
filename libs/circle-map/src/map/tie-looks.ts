import type { TieQuality } from '@kring/care-network';
import type { MapColours } from './use-map-colours.js';

/** Px that a tie stops short of both people when there has been no contact for long: a line that no longer reaches. */
export const fadingGapPx = 13;
/** Points of a zigzag as parts of the line, alternating to either side. */
const turns = Array.from({ length: 12 }, (_, index) => (index + 0.5) / 12);
const zigzagPx = 4;

/** Round dots of the width of the line, with gaps that stay open at every width. */
const dots = [0.1, 10];
const dashes = [11, 8];

/**
 * How qualities differ without colour: strong is a double line, weak is dots, broken is dashes with a bar across, conflict
 * is a zigzag, and what nobody said is one plain line. Fading leaves both ends open, whatever the quality.
 */
export const qualityLooks = (colours: MapColours): readonly object[] => [
  {
    selector: 'edge[quality = "strong"]',
    style: {
      'line-color': colours.surface,
      'line-outline-width': 1.6,
      'line-outline-color': colours.ink,
      'line-opacity': 0.9,
    },
  },
  { selector: 'edge[quality = "weak"]', style: { 'line-style': 'dashed', 'line-dash-pattern': dots } },
  {
    selector: 'edge[quality = "broken"]',
    style: { 'line-style': 'dashed', 'line-dash-pattern': dashes, 'line-cap': 'butt', 'mid-target-arrow-shape': 'tee' },
  },
  {
    selector: 'edge[quality = "conflict"]',
    style: {
      'curve-style': 'segments',
      'segment-weights': turns,
      'segment-distances': turns.map((_, index) => (index % 2 === 0 ? zigzagPx : -zigzagPx)),
      'line-color': colours.danger,
      'line-opacity': 0.85,
      'line-cap': 'butt',
    },
  },
  {
    selector: 'edge[?fading]',
    style: { 'source-distance-from-node': fadingGapPx, 'target-distance-from-node': fadingGapPx },
  },
];

/** Width in px between the two lines of a strong tie, or of the one line of another. */
export const strokeFor = (quality: TieQuality | 'notRecorded', weightPx: number): number => {
  if (quality === 'strong') return Math.max(1.8, weightPx * 0.8);
  return quality === 'weak' ? Math.max(2.4, weightPx * 0.9) : Math.max(1.2, weightPx * 0.8);
};
