/** When nothing else is chosen a team looks again after three months. */
export const daysToReview = 91;
