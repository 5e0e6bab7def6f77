import type { CircleView } from '../src/circle-view.js';
/** The circle of Daan with as many people as asked; two are not placed yet. */
export declare function sampleCircle(count: number): CircleView;
//# sourceMappingURL=sample-circles.d.ts.map
