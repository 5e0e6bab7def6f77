/** Ways of seeing the same circle. Map, list and table can each do everything; `time` looks back. */
export const circleShapes = ['map', 'list', 'table', 'time'] as const;
export type CircleShape = (typeof circleShapes)[number];

export const isCircleShape = (value: unknown): value is CircleShape => circleShapes.some((shape) => shape === value);
