import { closed, notKnown, yes, type Rule } from './rule.js';

/** One language in common is enough. Work that names none takes any. */
export const sharedLanguage: Rule = (pairing) => {
  const { languages } = pairing.work;
  const { speaks } = pairing.help.person;
  if (languages.length === 0 || languages.some((language) => speaks.includes(language))) return yes;
  if (speaks.length === 0) return notKnown('languagesNotRecorded');
  const asked = [...languages].sort().join(' ');
  return closed(pairing, 'languageMissing', { mover: 'teamLeader', remedy: 'findSharedLanguage' }, { asked });
};
