import { describe, expect, it } from '@jest/globals';
import { pageOfList } from './page-of-list.js';

const list = ['a', 'b', 'c'].map((id) => ({ id }));

describe('a page of a list that is worked out anew each time', () => {
  it('goes on after the item where the page before ended, wherever it stands now', () => {
    const first = pageOfList(list, { first: 2, after: null });
    expect(first).toEqual({
      items: [{ id: 'a' }, { id: 'b' }],
      totalCount: 3,
      hasNextPage: true,
      end: { text: '2', id: 'b' },
    });
    const moved = [{ id: 'b' }, { id: 'a' }, { id: 'c' }];
    expect(pageOfList(moved, { first: 2, after: first.end }).items).toEqual([{ id: 'a' }, { id: 'c' }]);
  });

  it('goes on where that item stood when it is gone', () => {
    expect(pageOfList(list, { first: 2, after: { text: '2', id: 'gone' } }).items).toEqual([{ id: 'c' }]);
    expect(pageOfList(list, { first: 1, after: { text: 'no place', id: 'gone' } }).items).toEqual([{ id: 'a' }]);
  });

  it('of an empty list has no end', () => {
    expect(pageOfList([], { first: 2, after: null })).toEqual({
      items: [],
      totalCount: 0,
      hasNextPage: false,
      end: null,
    });
  });
});
