/** Files at once: an interview of Network Canvas has one for each kind of node and tie. */
export const mostFiles = 20;

/** Characters that are pasted: the rows of a thousand people. */
export const mostPasted = 300_000;
