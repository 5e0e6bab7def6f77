/** The names of rings and sectors as they stand on the map in Dutch. */
export const ringNames = { 1: 'heel dichtbij', 2: 'vriendschap', 3: 'samen iets doen', 4: 'betaald' };
export const sectorNames = {
  family: 'Familie',
  friends: 'Vrienden en kennissen',
  community: 'Werk, school en club',
  professionals: 'Professionals',
};
