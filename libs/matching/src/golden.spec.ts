import { describe, expect, it } from '@jest/globals';
import { answerTo, goldenCases } from '../test/golden-case.js';

describe('golden cases', () => {
  it.each(goldenCases)('$case', (golden) => {
    expect(answerTo(golden)).toEqual(golden.answer);
  });

  it('each say why they are here and where they come from', () => {
    expect(goldenCases.filter(({ reason, source }) => !reason || !source)).toEqual([]);
  });
});
