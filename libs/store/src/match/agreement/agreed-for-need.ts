/**
 * Hours a week that `(agreement)-[:SEALS]->(accepted)-[link:MEETS|FREES_FOR]->(need)` gives the need: all of them when the
 * match meets it, and of a takeover the part that is for this need, in proportion when other hours were agreed than asked.
 */
export const agreedForNeed = `agreement.hoursPerWeek * coalesce(link.hoursPerWeek, accepted.hoursPerWeek) * 1.0
     / accepted.hoursPerWeek`;
