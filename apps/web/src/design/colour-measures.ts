/** How someone sees colour. The matrices are those of Machado, Oliveira and Fernandes (2009), severity 1. */
export type ColourVision = 'usual' | 'protanopia' | 'deuteranopia' | 'tritanopia';
type Triple = readonly [number, number, number];

const matrices: Readonly<Record<ColourVision, readonly [Triple, Triple, Triple]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

function linearRgb(hex: string): Triple {
  const at = (start: number): number => linear(Number.parseInt(hex.slice(start, start + 2), 16) / 255);
  return [at(1), at(3), at(5)];
}

const dot = (row: Triple, [r, g, b]: Triple): number => row[0] * r + row[1] * g + row[2] * b;

const luminance = (colour: Triple): number => dot([0.2126, 0.7152, 0.0722], colour);

/** The contrast ratio of WCAG 2.2, 1 up to 21. Colours are written `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(linearRgb(one)), luminance(linearRgb(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const cube = (value: number): number => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);

/** CIE L*a*b* under D65. */
function lab(colour: Triple): Triple {
  const x = cube(dot([0.4124, 0.3576, 0.1805], colour) / 0.95047);
  const y = cube(dot([0.2126, 0.7152, 0.0722], colour));
  const z = cube(dot([0.0193, 0.1192, 0.9505], colour) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const within = (value: number): number => Math.min(1, Math.max(0, value));

/** How far two colours lie apart for someone: the distance in CIE L*a*b*; 2 is just noticeable. */
export function apartFor(vision: ColourVision, one: string, other: string): number {
  const seen = (hex: string): Triple => {
    const [r, g, b] = matrices[vision];
    const colour = linearRgb(hex);
    return lab([within(dot(r, colour)), within(dot(g, colour)), within(dot(b, colour))]);
  };
  const [a, b] = [seen(one), seen(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
