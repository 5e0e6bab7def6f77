/** Words for what someone is that name nobody. Any other role may hold a name ("buurvrouw Ank"), so it is left out. */
const commonRoles = new Set(
  (
    'vader moeder ouder zoon dochter kind broer zus zuster partner man vrouw echtgenoot echtgenote opa oma kleinzoon ' +
    'kleindochter kleinkind oom tante neef nicht schoonzus zwager schoonvader schoonmoeder stiefvader stiefmoeder ' +
    'pleegvader pleegmoeder familie vriend vriendin kennis buur buurman buurvrouw buren collega vrijwilliger maatje ' +
    'mentor bewindvoerder curator begeleider persoonlijk begeleider huisarts arts verpleegkundige fysiotherapeut ' +
    'ergotherapeut logopedist psycholoog tandarts apotheker maatschappelijk werker docent trainer coach hond kat huisdier ' +
    'father mother parent son daughter child brother sister husband wife spouse grandfather grandmother uncle aunt ' +
    'cousin nephew niece friend neighbour neighbor acquaintance colleague volunteer doctor gp nurse teacher dog cat'
  ).split(' '),
);

/** Whether every word says what someone is to another. */
export const isCommonRole = (role: string): boolean =>
  role
    .toLowerCase()
    .split(/[\s/,-]+/)
    .every((word) => commonRoles.has(word));
