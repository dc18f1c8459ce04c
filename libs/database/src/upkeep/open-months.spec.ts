import { describe, expect, it } from '@jest/globals';
import { inMonths, openMonths } from './open-months.js';

describe('inMonths', () => {
  it('names the months in the statement itself', () => {
    expect(inMonths('d.month', ['2026-11-01', '2026-12-01'])).toBe(
      "d.month in ('2026-11-01'::date, '2026-12-01'::date)",
    );
    expect(inMonths('month', openMonths(new Date('2027-01-15T00:00:00Z')))).toContain("'2027-02-01'::date)");
  });

  it('lets every month through for null, and none where none is given', () => {
    expect(inMonths('month', null)).toBe('true');
    expect(inMonths('month', [])).toBe('false');
  });

  it('takes nothing but the first day of a month', () => {
    for (const wrong of ['2026-11-02', '2026-11', "2026-11-01'; drop table delivery; --"])
      expect(() => inMonths('month', [wrong])).toThrow('is not the first day of a month');
  });
});
