/**
 * Which project may depend on which: arrows point down only. The lint rule reads this list, and
 * test/boundaries.spec.ts proves that a wrong arrow is refused.
 */
const mayUse = {
  'care-network': [],
  skills: ['care-network'],
  matching: ['care-network', 'skills'],
  measures: ['care-network'],
  access: ['care-network'],
  exchange: ['care-network', 'skills'],
  'example-organisation': ['care-network', 'skills'],
  store: ['care-network', 'access'],
  texts: [],
  'circle-map': ['care-network', 'texts'],
  api: ['care-network', 'skills', 'matching', 'measures', 'access', 'exchange', 'example-organisation', 'store'],
  cli: ['care-network', 'skills', 'matching', 'measures', 'access', 'exchange', 'example-organisation', 'store'],
  web: ['care-network', 'texts', 'circle-map', 'measures'],
  e2e: [],
  workspace: [],
};

export const boundaries = {
  enforceBuildableLibDependency: false,
  banTransitiveDependencies: false,
  allow: [],
  depConstraints: [
    ...Object.entries(mayUse).map(([project, others]) => ({
      sourceTag: `scope:${project}`,
      onlyDependOnLibsWithTags: [project, ...others].map((name) => `scope:${name}`),
    })),
    {
      sourceTag: 'type:pure',
      bannedExternalImports: ['@nestjs/*', 'neo4j-driver', '@grafeo-db/*', 'react', 'react-dom', 'express'],
    },
  ],
};
