import { describe, expect, it } from '@jest/globals';
import * as store from '../index.js';
import { portabilityProblems } from '../../test/portability.js';
import { query, registeredQueries } from './query.js';
import { cypherFor, onlyFor } from './reach-parts.js';

const asked = query<{ one: number }>(
  'test.reachParts',
  `MATCH (n:Team) WHERE true${onlyFor('team', ' AND n.a')}${onlyFor('own', ' AND n.b')} RETURN 1 AS one`,
);
const textFor = (reach: string) => cypherFor(asked, { viewer: { reach } }).replaceAll(/\/\*.*?\*\//g, '');

describe('the text of a query for one reach', () => {
  it('has the parts for that reach and no other', () => {
    expect(textFor('team')).toBe('MATCH (n:Team) WHERE true AND n.a RETURN 1 AS one');
    expect(textFor('own')).toBe('MATCH (n:Team) WHERE true AND n.b RETURN 1 AS one');
    expect(textFor('organisation')).toBe('MATCH (n:Team) WHERE true RETURN 1 AS one');
  });

  it('is the whole query when nobody asks', () => {
    expect(cypherFor(asked, {})).toBe(asked.cypher);
    expect(cypherFor(asked, { viewer: null })).toBe(asked.cypher);
  });

  it.each(['none', 'own', 'team', 'organisation'])('leaves every query of the store whole for %s', (reach) => {
    expect(store).toBeDefined();
    for (const each of registeredQueries()) {
      const text = cypherFor(each, { viewer: { reach } });
      expect(portabilityProblems(text)).toEqual([]);
      const opened = text.match(/\/\*\w+\{\*\//g) ?? [];
      expect(text.match(/\/\*\}\w+\*\//g) ?? []).toHaveLength(opened.length);
      expect(opened.every((mark) => mark === `/*${reach}{*/`)).toBe(true);
      expect(text).not.toMatch(/\b(?:AND|OR|WHERE|UNION)\s*\}|\(\s*(?:AND|OR)\b/);
    }
  });

  it('still asks for the reach when its part is gone', () => {
    const scoped = registeredQueries().filter((each) => each !== asked && each.cypher.includes('/*own{*/'));
    expect(scoped.length).toBeGreaterThan(50);
    for (const each of scoped) expect(cypherFor(each, { viewer: { reach: 'none' } })).toContain('$viewer.reach');
  });
});
