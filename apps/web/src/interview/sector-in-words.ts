import type { PersonKind, Sector } from '@kring/care-network';
import { wordsOf } from './kind-in-words.js';

/** Words for what somebody is to the client, in the four languages of the screens, in lower case. */
const known: ReadonlyMap<string, Sector> = new Map(
  (
    [
      [
        'family',
        'oma opa zus zusje mama papa mam pap ma pa peetoom peettante zwager achterneef partner echtgenoot echtgenote familie',
        'mother father mum mom dad brother sister son daughter uncle aunt auntie cousin nephew niece grandmother grandfather grandma grandpa granny husband wife stepmother stepfather family',
        'mère père maman frère sœur soeur fils fille oncle tante cousin cousine neveu nièce mamie papi mari épouse époux famille',
        'mãe pai mamã papá irmão irmã filho filha tio tia avô avó primo prima sobrinho sobrinha cunhado cunhada sogro sogra marido esposa neto neta madrinha padrinho família',
      ],
      [
        'friends',
        'vriend vriendin kennis buur buren maatje',
        'friend neighbour neighbor girlfriend boyfriend pal mate',
        'ami amie voisin voisine copain copine',
        'amigo amiga vizinho vizinha namorado namorada',
      ],
      [
        'community',
        'koor club voetbal sport kerk moskee school werk dagbesteding vereniging collega trainer baas juf meester leraar lerares docent dominee pastoor imam',
        'choir football church mosque work colleague coworker teammate classmate boss teacher coach priest vicar',
        'chorale chœur association église travail collègue entraîneur professeur instituteur institutrice patron curé',
        'coro clube futebol igreja escola trabalho colega treinador treinadora professor professora patrão padre',
      ],
      [
        'professionals',
        'dokter dr huisarts arts tandarts psycholoog psychiater begeleidster verpleegster zuster fysio logopedist wijkverpleging thuiszorg mantelzorgmakelaar casemanager',
        'doctor gp nurse therapist psychologist psychiatrist physiotherapist dentist carer caregiver supporter',
        'docteur médecin infirmier infirmière thérapeute psychologue psychiatre éducateur éducatrice kiné aide-soignante assistante assistant',
        'doutor doutora médico médica enfermeiro enfermeira terapeuta psicólogo psicóloga psiquiatra fisioterapeuta assistente cuidador cuidadora educador educadora',
      ],
    ] as const
  ).flatMap(([sector, ...languages]) =>
    languages.flatMap((words) => words.split(' ').map((word): [string, Sector] => [word, sector])),
  ),
);

/** Dutch compounds: "schoonmoeder", "overbuurvrouw", "teamgenoot", "woonbegeleider". */
const endings: readonly (readonly [RegExp, Sector])[] = [
  [/(?:moeder|vader|broer|dochter|zoon|tante|neef|nicht|^oom)$/u, 'family'],
  [/(?:buurman|buurvrouw|buurjongen|buurmeisje|vriend|vriendin)$/u, 'friends'],
  [/(?:klas|team|club|studie)genoot$|collega$/u, 'community'],
  [/(?:begeleider|verpleegkundige|therapeut|verzorgende|hulpverlener|behandelaar|coördinator|arts)$/u, 'professionals'],
];

const sectorOf = (word: string): Sector | null =>
  known.get(word) ?? endings.find(([ending]) => ending.test(word))?.[1] ?? null;

/**
 * The sector that the words speak of: "moeder" is family, "Dokter De Boer" a professional. The role counts before the
 * name, of which only the first word does, and the first word that says something wins. `null` when nothing does. A
 * proposal for the asker to see and change, never an answer.
 */
export function sectorIn(name: string, role: string | null, kind: PersonKind): Sector | null {
  if (kind === 'pet') return null;
  const said = [...wordsOf(role ?? ''), ...wordsOf(name).slice(0, 1)];
  const found = said.map(sectorOf).find((sector) => sector !== null) ?? null;
  return kind === 'organisation' ? 'community' : found;
}
