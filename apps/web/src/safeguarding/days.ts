/** A calendar day so many days from now. */
export const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** When nothing else is chosen a team looks again after three months. */
export const daysToReview = 91;
