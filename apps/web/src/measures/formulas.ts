import type { MeasureName } from './circle-figures.js';

/** Signs and names are the same in every language: what they mean is said in words beside them. */
interface Formula {
  readonly formula: string;
  readonly source: string;
}

export const formulas: Readonly<Record<MeasureName, Formula>> = {
  size: { formula: 'n', source: 'Wasserman & Faust, Social Network Analysis (1994)' },
  paidShare: { formula: 'b / g', source: 'Falvey, Forest, Pearpoint & Rosenberg, All My Life’s a Circle (1997)' },
  density: { formula: '2t / (n(n − 1))', source: 'Wasserman & Faust, Social Network Analysis (1994)' },
  isolates: { formula: '|{ i : d(i) = 0 }|', source: 'Wasserman & Faust, Social Network Analysis (1994)' },
  components: { formula: 'c', source: 'Wasserman & Faust, Social Network Analysis (1994)' },
  bridges: {
    formula: '|{ t : c(G − t) > c(G) }|',
    source: 'Granovetter, American Journal of Sociology 78 (1973); Tarjan, Information Processing Letters 2 (1974)',
  },
  multiplexity: { formula: 'Σ s(i) / b', source: 'Verbrugge, Social Forces 57 (1979)' },
  diversity: { formula: '1 − Σ p²', source: 'Blau, Inequality and Heterogeneity (1977)' },
  eiIndex: { formula: '(E − I) / (E + I)', source: 'Krackhardt & Stern, Social Psychology Quarterly 51 (1988)' },
  effectiveSize: {
    formula: 'n − 2t / n',
    source: 'Burt, Structural Holes (1992); Borgatti, Connections 20 (1997)',
  },
  constraint: {
    formula: 'Σⱼ (pᵢⱼ + Σₖ pᵢₖ pₖⱼ)²',
    source: 'Burt, Structural Holes (1992)',
  },
};
