/**
 * Who may know that a person is in a circle, by the say of the client. `everyone` who may see the circle; `team`: only
 * who works in the client's own team, so no relatives, no consultants and no other teams; `nobody` but the client and
 * whoever acts for them. People always see themselves.
 */
export const seenBys = ['everyone', 'team', 'nobody'] as const;
export type SeenBy = (typeof seenBys)[number];

/** What holds for a tie of two people: it tells of both, so the narrower say of the two. */
export const narrower = (one: SeenBy, other: SeenBy): SeenBy =>
  seenBys.indexOf(one) >= seenBys.indexOf(other) ? one : other;
