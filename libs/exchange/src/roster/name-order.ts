import { saidInOrder } from '@kring/care-network';
import { isCommonRole } from './common-roles.js';

/** Words in the name of an organisation, and how Dutch ones end. Surnames that are such a word, too, are not among them. */
const organisationWords = new Set(
  (
    'stichting vereniging club gemeente apotheek ziekenhuis parochie moskee school college bibliotheek buurthuis kliniek ' +
    'winkel woningcorporatie politie ggz ggd wmo bv nv vof foundation association hospital pharmacy municipality library ' +
    'clinic ltd inc fondation mairie pharmacie fundação associação câmara farmácia'
  ).split(' '),
);
const organisationEnding = /(?:zorg|team|groep|centrum|praktijk|vereniging|stichting|fonds)$/;

const isOrganisation = (name: string): boolean =>
  (name.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).some(
    (word) => organisationWords.has(word) || organisationEnding.test(word) || /\d/.test(word),
  );

/** Written as a name is: it begins with a capital, and is no word for what people are to each other. */
export const isLikeName = (text: string): boolean => /^\p{Lu}/u.test(text) && !isCommonRole(text);

/** "Jansen, Piet" and "Vries, Henk de" in the order in which they are said; `null` where the second part is no first name. */
export const inOrder = (surname: string, given: string): string | null =>
  isLikeName(given) ? saidInOrder(`${surname}, ${given}`) : null;

/** A name in one cell, surname first, as people say it; `null` when it is none, or the name of an organisation. */
export function nameSaidInOrder(name: string): string | null {
  const [surname = '', given = '', ...more] = name.split(',').map((part) => part.trim());
  return more.length > 0 || isOrganisation(name) ? null : inOrder(surname, given);
}
