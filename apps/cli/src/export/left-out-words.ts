import type { LeftOut, LeftOutCode } from '@kring/exchange';

const words: Readonly<Record<LeftOutCode, string>> = {
  SKILLS: 'the skills of',
  CONSENTS: 'the consents of',
  TIE_DETAILS: 'what is known of ties among people, for',
  CONTACT: 'how often there is contact with',
  SUPPORT: 'the support given or received by',
  LANGUAGES: 'the languages of',
  CERTIFICATES: 'the certificates of',
  AREAS: 'where they live, for',
  FACES: 'the photo of',
  EMOJI: 'the emoji of',
  NOTES: 'the notes on',
  BIRTH_YEARS: 'the years of birth of',
};

/** What of a circle a file of this format does not hold, in one line. */
export const leftOutInWords = ({ code, count }: LeftOut): string => `Not in the file: ${words[code]} ${count}.`;
