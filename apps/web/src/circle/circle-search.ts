import { isCircleShape, type CircleShape } from './circle-shape.js';

/** What stands in the address of a circle: its shape and, when looking back, two moments. Days and ids, no names. */
export interface CircleSearch {
  readonly view?: CircleShape;
  /** Whose panel stands open at first. */
  readonly person?: string;
  /** A day, the id of a saved version, or `now`; without it the view chooses. */
  readonly from?: string;
  readonly to?: string;
}

const momentText = /^(now|\d{4}-\d{2}-\d{2}|[0-9a-zA-Z-]{1,64})$/;
const isMoment = (value: unknown): value is string => typeof value === 'string' && momentText.test(value);

/** What is not understood is left out. */
export function circleSearch({ view, person, from, to }: Record<string, unknown>): CircleSearch {
  return {
    ...(isCircleShape(view) ? { view } : {}),
    ...(typeof person === 'string' ? { person } : {}),
    ...(view === 'time' && isMoment(from) ? { from } : {}),
    ...(view === 'time' && isMoment(to) ? { to } : {}),
  };
}
