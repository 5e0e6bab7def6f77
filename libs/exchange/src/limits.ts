/** A file of one circle is small; what is larger is another file. Characters, people, characters. */
export const mostCharacters = 10_000_000;
export const mostPeople = 1_000;
export const longestName = 120;
