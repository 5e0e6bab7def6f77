/** A picture and the square of it that is kept. `x` and `y` are the middle of the square, in px of the picture. */
export interface Crop {
  readonly x: number;
  readonly y: number;
  /** 1 keeps as much as fits in a square; `mostZoom` a quarter of that side. */
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const mostZoom = 4;

/** The side of the square that is kept, in px of the picture. */
export const sideOf = ({ width, height }: Size, { zoom }: Pick<Crop, 'zoom'>): number => Math.min(width, height) / zoom;

const between = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** The nearest crop that lies within the picture. */
export function within(size: Size, crop: Crop): Crop {
  const zoom = between(crop.zoom, 1, mostZoom);
  const half = sideOf(size, { zoom }) / 2;
  return {
    zoom,
    x: between(crop.x, half, size.width - half),
    y: between(crop.y, half, size.height - half),
  };
}

/** Faces stand in the upper half of most portraits: the first proposal is a little above the middle. */
export const firstCrop = (size: Size): Crop =>
  within(size, { zoom: 1, x: size.width / 2, y: size.height * (size.height > size.width ? 0.42 : 0.5) });

/** The crop after the picture was pulled so many px over a frame of `framePx`. */
export function pulled(size: Size, crop: Crop, framePx: number, dx: number, dy: number): Crop {
  const perPx = sideOf(size, crop) / framePx;
  return within(size, { ...crop, x: crop.x - dx * perPx, y: crop.y - dy * perPx });
}
