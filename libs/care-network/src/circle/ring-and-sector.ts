/** 1 intimacy, 2 friendship, 3 participation, 4 exchange: people paid to be there (Circles of Support, Snow, Pearpoint and Forest). */
export const rings = [1, 2, 3, 4] as const;
export type Ring = (typeof rings)[number];

/** What kinds of ties there are; each has its part of the map. */
export const sectors = ['family', 'friends', 'community', 'professionals'] as const;
/** `friends` are friends and acquaintances; `community` is work, school and club. */
export type Sector = (typeof sectors)[number];
