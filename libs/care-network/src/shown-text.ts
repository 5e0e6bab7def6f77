/** Something that shows: no space, no control character and none without width. */
const visible = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
const controlCharacter = /\p{Cc}/u;

/**
 * Embeddings, overrides and isolates of the Unicode Bidirectional Algorithm (UAX 9, 2.1 to 2.4): U+202A to U+202E and U+2066 to
 * U+2069. They turn what follows around, also outside the name they stand in: "Jan\u202Eteip" reads "Janpiet". The marks for
 * the direction of one letter (U+200E, U+200F, U+061C) stay, as names in Arabic and Hebrew may need them.
 */
const turning = /[\u202A-\u202E\u2066-\u2069]/u;

/** Whether there is anything in a text to see. */
export const showsSomething = (text: string): boolean => visible.test(text);

/** Whether a text has characters that do something in place of standing there, line breaks included. */
export const hasControlCharacters = (text: string): boolean => controlCharacter.test(text);

/** Whether a text has characters that turn the direction of reading around. */
export const turnsDirection = (text: string): boolean => turning.test(text);

/** The same text in the order in which its characters were typed. */
export const withoutTurns = (text: string): string => text.replace(new RegExp(turning, 'gu'), '');
