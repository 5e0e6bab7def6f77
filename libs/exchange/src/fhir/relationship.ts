import type { Sector } from '@kring/care-network';
import { all, textAt, type FhirElement } from './fhir-element.js';
import { wordsOf } from './names.js';
import { wordOfRoleCode } from './role-codes.js';

/** Codes of HL7 v3 RoleCode for relatives, each with what stems from it: `BRO` is also `HBRO`, `BROINLAW`. */
const relatives =
  /^(FAMMEMB|CHILD|.*CHILD.*|SON.*|STPSON|DAU.*|STPDAU|MTH.*|STPMTH|FTH.*|STPFTH|PRN.*|STPPRN|NPRN|BRO.*|HBRO|SIS.*|HSIS|SIB.*|NSIB|SPS|HUSB|WIFE|DOMPART|SIGOTHR|GR.*|MGR.*|PGR.*|AUNT|MAUNT|PAUNT|UNCLE|MUNCLE|PUNCLE|COUSN|NEPHEW|NIECE|NIENEPH|INLAW|EXT)$/;
const friends = /^(FRND|NBOR|ROOM)$/;

/** Words of relatives in Dutch and English, as displays and free texts have them. */
const relativeWords =
  /\b(vader|moeder|ouders?|zoon|dochter|kind|broer|zus|zuster|partner|echtgenoot|echtgenote|man|vrouw|opa|oma|grootouder|kleinkind|kleinzoon|kleindochter|oom|tante|neef|nicht|zwager|familielid|father|mother|parent|son|daughter|child|brother|sister|spouse|husband|wife|grand\w+|uncle|aunt|cousin|nephew|niece)\b|^(schoon|stief|pleeg)/i;
const friendWords = /\b(buur\w*|vriend\w*|kennis|friend|neighbou?r|acquaintance)\b/i;

/** In the code list of roles (VEKT COD472) these say what someone is for, not what they are to the client. */
const isFunction = (words: string): boolean => /contactpersoon|eerste relatie|tweede relatie/i.test(words);

const codesOf = (relationships: readonly FhirElement[]): readonly string[] =>
  relationships.flatMap((concept) => all(concept, 'coding').map((coding) => textAt(coding, 'code')));

/** What someone is to the client, as the file says it, or else by its code. `null` when it does not. */
export function roleOf(resource: FhirElement): string | null {
  const relationships = all(resource, 'relationship');
  const words = relationships.map(wordsOf).filter((text) => text !== '');
  const coded = codesOf(relationships).map(wordOfRoleCode);
  return words.find((text) => !isFunction(text)) ?? coded.find((word) => word !== null) ?? words[0] ?? null;
}

/** Where a relationship belongs; `null` when neither code nor words say. */
export function sectorOf(resource: FhirElement): Sector | null {
  const relationships = all(resource, 'relationship');
  const codes = codesOf(relationships);
  const words = relationships.map(wordsOf);
  if (codes.some((code) => friends.test(code)) || words.some((text) => friendWords.test(text))) return 'friends';
  if (codes.some((code) => relatives.test(code)) || words.some((text) => relativeWords.test(text))) return 'family';
  return null;
}
