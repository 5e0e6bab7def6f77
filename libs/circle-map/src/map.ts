export { CircleMap, type CircleMapProps } from './map/circle-map.js';
