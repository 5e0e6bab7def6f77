/** A file of one circle is small; what is larger is another file. Characters, bytes, people, characters. */
export const mostCharacters = 10_000_000;
export const mostBytes = 10_000_000;
export const mostPeople = 1_000;
export const longestName = 120;
export const longestRole = 120;
export const longestNote = 2_000;

/** Ties in one network. */
export const mostTies = 300_000;

/** An XML file of ten million characters can hold more than a machine has room for. */
export const mostXmlElements = 500_000;
export const deepestXml = 100;

/** What a zip file (XLSX) may hold when it is unpacked: bytes in all, and files. */
export const mostUnpackedBytes = 50_000_000;
export const mostZipEntries = 500;
