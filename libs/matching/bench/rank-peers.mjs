import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { skillName } from '@kring/skills';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

const { devDependencies: versions } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** The names of the skills that an offer names, as people would search in them. */
export const textOf = ({ offered }) => offered.map((code) => skillName(code, 'en')).join(', ');
const namesOf = ({ skills }) => skills.map((code) => skillName(code, 'en'));

/** Search engines over the text of skill names, each asked in the way that is fastest for it; Fuse.js as it comes too. */
const peers = [
  {
    name: `Fuse.js ${versions['fuse.js']}, words as they stand`,
    fill(texts) {
      const fuse = new Fuse(texts, { useExtendedSearch: true, ignoreLocation: true, shouldSort: false });
      return (need) =>
        fuse
          .search(
            namesOf(need)
              .map((name) => `'"${name}"`)
              .join(' '),
          )
          .map(({ refIndex }) => refIndex);
    },
  },
  {
    name: `Fuse.js ${versions['fuse.js']}, as it comes`,
    fill(texts) {
      const fuse = new Fuse(texts, { ignoreLocation: true });
      return (need) => fuse.search(namesOf(need).join(', ')).map(({ refIndex }) => refIndex);
    },
  },
  {
    name: `minisearch ${versions.minisearch}`,
    fill(texts) {
      const engine = new MiniSearch({ fields: ['text'] });
      engine.addAll(texts.map((text, id) => ({ id, text })));
      return (need) => engine.search(namesOf(need).join(' '), { combineWith: 'AND' }).map(({ id }) => id);
    },
  },
];

const median = (figures) => figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)];

/**
 * Medians of each peer beside the index, need by need. Neither knows barriers or the score, so that `bestOf` weighs what each
 * finds by the rules and the score and gives the best; `found` is the share that a peer comes upon of the best that there are.
 */
export function* besidePeers({ texts, needs, best, bestOf }) {
  for (const { name, fill } of peers) {
    const start = performance.now();
    const search = fill(texts);
    const fillMs = Math.round(performance.now() - start);
    const own = [];
    const searching = [];
    const inAll = [];
    let [found, all] = [0, 0];
    for (const [at, need] of needs.entries()) {
      const begun = performance.now();
      const expected = best(need);
      const asked = performance.now();
      const rows = search(need);
      const searched = performance.now();
      const ids = new Set(bestOf(need, rows));
      const ended = performance.now();
      if (at < needs.length / 6) continue;
      own.push(asked - begun);
      searching.push(searched - asked);
      inAll.push(ended - asked);
      all += expected.length;
      found += expected.filter((id) => ids.has(id)).length;
    }
    const [ownMs, searchMs, withRulesMs] = [own, searching, inAll].map(median);
    yield { peer: name, fillMs, ownMs, searchMs, withRulesMs, times: withRulesMs / ownMs, found: found / all };
  }
}
