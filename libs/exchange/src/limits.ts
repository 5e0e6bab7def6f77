/** A file of one circle is small, but for its photos; what has more characters or bytes is another file. */
export const mostCharacters = 20_000_000;
export const mostBytes = 20_000_000;

/** Photos in one file that Kring writes: of full weight they leave room for everything else in what it reads. */
export const mostPhotos = 300;

/** People in one file. */
export const mostPeople = 1_000;

/** Characters. A longer name is refused, for half a name is another; a longer role or note is cut, and said. */
export const longestName = 120;
export const longestRole = 120;
export const longestNote = 2_000;

/** Moments at which one network was drawn. */
export const mostVersions = 1_000;

/** Ties in one network. */
export const mostTies = 300_000;

/** An XML file of ten million characters can hold more than a machine has room for. */
export const mostXmlElements = 500_000;
export const deepestXml = 100;

/** What a zip file (XLSX) may hold when it is unpacked: bytes in all, and files. */
export const mostUnpackedBytes = 50_000_000;
export const mostZipEntries = 500;

/**
 * Rows of a table, more than ties in a network. Characters on one line: names of some thousands of people, or a tie with each.
 * Characters in a cell that holds a list: as many as a spreadsheet lets in.
 */
export const mostTableRows = 350_000;
export const mostLineCharacters = 250_000;
export const mostCellCharacters = 32_767;
