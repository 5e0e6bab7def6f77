import type { Language } from '@kring/care-network';
import * as names from './names.js';

/** Where a family comes from: how its members are called and which of our languages they speak beside Dutch. */
export interface Background {
  readonly men: names.FirstNames;
  readonly women: names.FirstNames;
  readonly surnames: readonly string[];
  readonly alsoSpeaks: readonly Language[];
}

export const dutch: Background = {
  men: names.dutchMen,
  women: names.dutchWomen,
  surnames: names.dutchSurnames,
  alsoSpeaks: [],
};

const turkish: Background = {
  men: names.turkishMen,
  women: names.turkishWomen,
  surnames: names.turkishSurnames,
  alsoSpeaks: [],
};

const moroccan: Background = {
  men: names.moroccanMen,
  women: names.moroccanWomen,
  surnames: names.moroccanSurnames,
  alsoSpeaks: ['fr'],
};

const surinamese: Background = {
  men: names.surinameseMen,
  women: names.surinameseWomen,
  surnames: names.surinameseSurnames,
  alsoSpeaks: [],
};

const capeVerdean: Background = {
  men: names.capeVerdeanMen,
  women: names.capeVerdeanWomen,
  surnames: names.capeVerdeanSurnames,
  alsoSpeaks: ['pt'],
};

const british: Background = {
  men: names.britishMen,
  women: names.britishWomen,
  surnames: names.britishSurnames,
  alsoSpeaks: ['en'],
};

/** Backgrounds as often as they occur in the region, roughly, in twentieths. */
export const backgrounds: readonly Background[] = [
  ...Array.from({ length: 14 }, () => dutch),
  turkish,
  turkish,
  moroccan,
  surinamese,
  capeVerdean,
  british,
];
