export { drawCircle } from './draw-circle.js';
export type { Drawing, Fonts } from './drawing.js';
export { fileOfCircle } from './file-of-circle.js';
export { writePdf } from './write-pdf.js';
export { writePng } from './write-png.js';
export { writeSvg } from './write-svg.js';
