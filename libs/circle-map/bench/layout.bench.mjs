// How long a circle takes to find a place for everyone, on a desk screen and on a phone.
import { performance } from 'node:perf_hooks';
import { layoutCircle } from '../dist/geometry/layout.js';

const rounds = 7;
const first = ['Aad', 'Bep', 'Cor', 'Dirk', 'Emma', 'Femke', 'Guus', 'Hanna', 'Iris', 'Jaap', 'Karin', 'Leo', 'Mieke'];
const last = ['van den Berg', 'Peters', 'de Wit', 'Smeets', 'Schouten', 'van Vliet', 'Koster', 'Prins'];
const sectors = ['family', 'friends', 'community', 'professionals'];
const ringNames = { 1: 'heel dichtbij', 2: 'vriendschap', 3: 'samen iets doen', 4: 'betaald' };
const canvases = { desk: { width: 1180, height: 640 }, phone: { width: 390, height: 560 } };

const circleOf = (count) => ({
  clientPersonId: 'daan',
  clientName: 'Daan',
  tiesAmong: [],
  viewerCanEdit: true,
  members: Array.from({ length: count }, (_, index) => ({
    personId: `p${index}`,
    tieId: `t${String(index).padStart(3, '0')}`,
    name: `${first[index % first.length]} ${last[(index * 3) % last.length]}`,
    kind: 'person',
    deceased: false,
    role: index % 2 === 0 ? 'kennis' : null,
    ring: [1, 2, 3, 3, 4, 4][index % 6],
    sector: sectors[(index * 7 + Math.floor(index / 5)) % 4],
  })),
});
const median = (figures) => figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)];

for (const [screen, size] of Object.entries(canvases)) {
  for (const people of [15, 60, 150, 300]) {
    const request = {
      circle: circleOf(people),
      canvas: { ...size, projector: false },
      ringNames,
      preferences: new Map(),
    };
    const times = [];
    let radius = 0;
    for (let round = 0; round <= rounds; round++) {
      const start = performance.now();
      radius = layoutCircle(request).bands.edges[4];
      if (round > 0) times.push(performance.now() - start);
    }
    console.log(
      JSON.stringify({
        bench: 'circle layout',
        case: `${people} people, ${screen}`,
        medianMs: Number(median(times).toFixed(1)),
        slowestMs: Number(Math.max(...times).toFixed(1)),
        radiusPx: Math.round(radius),
      }),
    );
  }
}
