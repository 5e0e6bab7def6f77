import type { PersonKind } from '@kring/care-network';

/** Pets in the four languages of the screens, in lower case. */
const pets = new Set(
  [
    'hond hondje kat poes poesje kater konijn konijntje cavia hamster parkiet papegaai paard pony goudvis schildpad kip',
    'dog puppy cat kitten rabbit hamster parakeet parrot horse goldfish turtle budgie',
    'chien chienne chat chatte lapin cobaye perruche perroquet cheval poney tortue',
    'cão cadela cachorro gato gata coelho hâmster periquito papagaio cavalo tartaruga',
  ].flatMap((words) => words.split(' ')),
);

const organisations = new Set(
  [
    'kerk moskee synagoge school sporthal buurthuis dagbesteding huisartsenpraktijk gemeente bibliotheek fc vv sv bakkerij slagerij apotheek kapsalon supermarkt restaurant café',
    'church mosque synagogue association choir foundation library charity bakery pharmacy',
    'église mosquée école association chorale fondation bibliothèque paroisse boulangerie pharmacie',
    'igreja mesquita escola associação coro fundação biblioteca clube paróquia padaria farmácia',
  ].flatMap((words) => words.split(' ')),
);

/** Endings of compounds, and whole words: "voetbalclub", "Rotary Club", "zangvereniging". */
const endings = /(?:club|vereniging|stichting|koor|kerk|winkel)$/u;

/** What may stand before: "mijn hond", "the dog", "o cão". */
const before = new Set(
  'l de het een mijn zijn haar ons the a my his her our le la un une mon ma son sa o os as um uma meu minha'.split(' '),
);

/** The words of a name or role in small letters, without an article or "mijn" before them. */
export const wordsOf = (text: string): readonly string[] => {
  const words = text.toLocaleLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const first = words.findIndex((word) => !before.has(word));
  return first < 0 ? words : words.slice(first);
};

/** "Pluis de kat", "Rex the dog", "Félix le chat"; with a capital it is a surname: "Piet de Hond". */
function isCalled(text: string): boolean {
  const [article = '', last = ''] = (text.match(/[\p{L}\p{M}]+/gu) ?? []).slice(-2);
  return /^(?:de|het|the|le|la|o|a)$/u.test(article) && pets.has(last);
}

/**
 * What kind of member the words speak of: "hond Max" is a pet, "Voetbalclub" an organisation. Only the first word counts
 * after an article, what stands last after one ("Pluis de kat"), and words such as "club" at the end: a surname such as
 * Van der Kerk names a person. "Ria Smit (koor)"
 * is somebody of the choir, so a role makes an organisation only of "De Dobber". A proposal, which the asker can change.
 */
export function kindIn(name: string, role: string | null): PersonKind {
  const isNamedAsThing = before.has(
    name
      .trim()
      .split(/[\s’']/u)[0]
      ?.toLocaleLowerCase() ?? '',
  );
  for (const [text, mayBeOrganisation] of [
    [name, true],
    [role ?? '', isNamedAsThing],
  ] as const) {
    const [first] = wordsOf(text);
    if (first === undefined) continue;
    if (pets.has(first) || isCalled(text)) return 'pet';
    if (mayBeOrganisation && (organisations.has(first) || endings.test(first))) return 'organisation';
  }
  return /\s(?:club|vereniging|stichting|koor|choir|clube|association)$/iu.test(name.trim())
    ? 'organisation'
    : 'person';
}
