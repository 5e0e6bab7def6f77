import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { limitsRule } from './limits.rule.js';

const schema = buildSchema(`
  type Query { person: Person people(first: Int): PersonConnection }
  type Person { name: String friends: [Person!]! known(first: Int): PersonConnection log(first: Int): [Person!]! }
  type PersonConnection { nodes: [Person!]! best: Person }
`);

const refusals = (text: string): readonly string[] =>
  validate(schema, parse(text), [limitsRule]).map(({ message }) => message);

const nested = (levels: number): string => (levels === 0 ? 'name' : `friends { ${nested(levels - 1)} }`);

describe('the limits of a request', () => {
  it('let a usual one pass', () => {
    expect(refusals('{ people(first: 50) { nodes { name friends { name } } } }')).toEqual([]);
  });

  it('end at a depth', () => {
    expect(refusals(`{ person { ${nested(4)} } }`)).toEqual([]);
    expect(refusals(`{ person { ${nested(11)} } }`)).toContain('This request has more than 12 depth.');
  });

  it('count a page as often as it is long', () => {
    const pages = (first: string) =>
      `query ($n: Int) { people(first: ${first}) { nodes { known(first: ${first}) { nodes { name friends { name } } } } } }`;
    expect(refusals(pages('10'))).toEqual([]);
    expect(refusals(pages('100'))).toEqual(['This request has more than 30000 cost.']);
    expect(refusals(pages('$n'))).toEqual(['This request has more than 30000 cost.']);
  });

  it('count a plain list that has pages as often as its page is long', () => {
    const lists = (first: number) =>
      `{ person { log(first: ${first}) { log(first: ${first}) { friends { name } } } } }`;
    expect(refusals(lists(25))).toEqual([]);
    expect(refusals(lists(100))).toEqual(['This request has more than 30000 cost.']);
    expect(refusals('{ person { log { log { log { name } } } } }')).toEqual([]);
    expect(refusals('{ person { log { log { log { friends { name } } } } } }')).toHaveLength(1);
  });

  it('let no operation through of a kind that the schema does not have', () => {
    expect(refusals('subscription { person { name } }')).toEqual([
      'This server has no operations of the kind subscription.',
    ]);
  });

  it('count what is said beside a page once, also in a fragment', () => {
    const asked = (where: string) =>
      `{ people(first: 100) { ...page } } fragment page on PersonConnection { ${where} { ${nested(3)} } }`;
    expect(refusals(asked('best'))).toEqual([]);
    expect(refusals(asked('nodes'))).toEqual([]);
    expect(refusals(asked('nodes').replace(nested(3), nested(4)))).toEqual(['This request has more than 30000 cost.']);
    expect(refusals(asked('best').replace(nested(3), nested(4)))).toEqual([]);
  });

  it('see through fragments', () => {
    const text = `{ person { ...a } } fragment a on Person { ${nested(6)} ...b } fragment b on Person { friends { ... on Person { ${nested(11)} } } }`;
    expect(refusals(text)).toContain('This request has more than 12 depth.');
  });

  it('do not hang on a fragment that spreads itself', () => {
    expect(refusals('{ person { ...a } } fragment a on Person { friends { ...a } }')).toEqual([]);
  });

  it('count aliases and directives', () => {
    const many = (times: number, part: (index: number) => string) =>
      Array.from({ length: times }, (_, i) => part(i)).join(' ');
    expect(refusals(`{ person { ${many(21, (i) => `a${i}: name`)} } }`)).toEqual([
      'This request has more than 20 aliases.',
    ]);
    expect(refusals(`{ person { name ${many(21, () => '@skip(if: false)')} } }`)).toEqual([
      'This request has more than 20 directives.',
    ]);
  });
});
