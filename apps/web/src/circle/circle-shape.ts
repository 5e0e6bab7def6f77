/** Three ways of seeing the same circle. Each can do everything. */
export const circleShapes = ['map', 'list', 'table'] as const;
export type CircleShape = (typeof circleShapes)[number];

export const isCircleShape = (value: unknown): value is CircleShape => circleShapes.some((shape) => shape === value);
