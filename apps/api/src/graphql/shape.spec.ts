import { describe, expect, it } from '@jest/globals';
import { validate } from 'class-validator';
import { checkName, OptionalText, RequiredLines, RequiredText, type CheckContext } from './shape.js';

class Said {
  @RequiredText(10)
  name!: string;

  @RequiredLines(10)
  statement!: string;

  @OptionalText(10)
  role!: string | null;
}

async function problemsOf(field: keyof Said, text: string): Promise<readonly unknown[]> {
  const errors = await validate(
    Object.assign(new Said(), { name: 'Jan', statement: 'Zo.', role: null, [field]: text }),
  );
  return errors.flatMap(({ property, value, contexts }) =>
    (contexts?.[checkName] as CheckContext).problemsOf(property, value).map(({ code }) => [property, code]),
  );
}

describe('a text that must have something in it', () => {
  it.each([' ', '\n', '\u200B\u200D', '\u2060 \uFEFF', '\u00AD', '\u0000'])('has nothing in %j', async (text) => {
    expect(await problemsOf('name', text)).toEqual([['name', 'REQUIRED']]);
    expect(await problemsOf('statement', text)).toEqual([['statement', 'REQUIRED']]);
  });

  it.each(['Jan\u0000', 'Jan\u001B[0m', '\u0085Jan'])('is no %j', async (text) => {
    expect(await problemsOf('name', text)).toEqual([['name', 'INVALID']]);
    expect(await problemsOf('statement', text)).toEqual([['statement', 'INVALID']]);
  });

  it.each(['Jan\u202Etei', '\u2066Jan\u2069', '\u202BJan'])('does not turn the reading around: %j', async (text) => {
    for (const field of ['name', 'statement', 'role'] as const) {
      expect(await problemsOf(field, text)).toEqual([[field, 'TURNS_DIRECTION']]);
    }
  });

  it('has lines only where lines are asked for', async () => {
    expect(await problemsOf('name', 'Jan\nPiet')).toEqual([['name', 'INVALID']]);
    expect(await problemsOf('statement', 'Ja.\r\nNee.')).toEqual([]);
  });

  it.each(['Zoë', ' Jan \n', '李', '👩‍👧', 'Ümit‌'])('may be %j', async (text) => {
    expect(await problemsOf('name', text)).toEqual([]);
  });
});
