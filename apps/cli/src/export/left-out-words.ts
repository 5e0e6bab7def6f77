import type { LeftOut, LeftOutCode } from '@kring/exchange';

const words: Readonly<Record<LeftOutCode, string>> = {
  SKILLS: 'the skills of',
  CONSENTS: 'the consents of',
  TIE_DETAILS: 'what is known of ties among people, for',
  CONTACT: 'how often there is contact with',
  SUPPORT: 'the support given or received by',
  QUALITY: 'how the tie is with',
  LANGUAGES: 'the languages of',
  CERTIFICATES: 'the certificates of',
  AREAS: 'where they live, for',
  FACES: 'the photo of',
  SYMBOLS: 'the pictogram or emoji of',
  EMOJI: 'the emoji of',
  NOTES: 'the notes on',
  BIRTH_YEARS: 'the years of birth of',
  ORGANISATIONS: 'that it is an organisation, for',
  RINGS_MERGED: 'the difference between the outer two rings, for',
  PLACES_ON_THE_MAP: 'the ring without a sector, of',
};

/** What of a circle a file of this format does not hold, in one line. */
export const leftOutInWords = ({ code, count }: LeftOut): string => `Not in the file: ${words[code]} ${count}.`;
