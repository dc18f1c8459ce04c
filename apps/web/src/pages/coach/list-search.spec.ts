import { describe, expect, it } from '@jest/globals';
import { isSameView, keptOf, readListSearch } from './list-search';

describe('the address of a coach’s list', () => {
  it('keeps what is asked for, and leaves out what is so anyway', () => {
    const given = { q: 'zoe', filter: 'paused', group: 'needing', stage: 'connection', finding: 'note', sort: 'name' };
    expect(readListSearch(given)).toEqual(given);
    expect(readListSearch({ q: ' ', filter: 'all', sort: 'urgency' })).toEqual({});
  });

  it('takes words that look like a number, and drops what is none of ours', () => {
    expect(readListSearch({ q: 1984 })).toEqual({ q: '1984' });
    expect(readListSearch({ filter: 'everybody', group: 3, stage: 'A b', finding: ['note'], sort: null })).toEqual({});
    expect(readListSearch({ q: 'x'.repeat(200) }).q).toHaveLength(100);
  });

  it('is the same view whatever is searched for, and in whichever order it is written', () => {
    expect(keptOf({ q: 'zoe', sort: 'name' })).not.toHaveProperty('q');
    expect(isSameView({ sort: 'name', group: 'going' }, { group: 'going', sort: 'name', filter: 'all' })).toBe(true);
    expect(isSameView({ sort: 'name' }, {})).toBe(false);
  });
});
