import { describe, expect, it } from '@jest/globals';
import { Problem } from './problem';

describe('a problem', () => {
  it('finds a field’s fault however its path is written', () => {
    for (const path of [
      'partner.email',
      '/partner/email',
      '#/partner/email',
      'body.partner.email',
      '/body/partner/email',
    ]) {
      const problem = new Problem(422, { errors: [{ path, message: 'not an address' }] });
      expect(problem.at('partner.email')).toBe('not an address');
    }
  });

  it('says what its code means to a person, and what its status means where a code is unknown', () => {
    expect(new Problem(409, { code: 'week-closed' }).message).toMatch(/^This week has closed\./);
    expect(new Problem(409, { code: 'of-a-later-version' }).message).toMatch(/^This is not possible as things are now/);
    expect(new Problem(409, { code: 'toString' }).code).toBe('not-possible');
    for (const status of [502, 503, 504]) expect(new Problem(status, {}).code).toBe('temporarily-unavailable');
    expect(new Problem(418, {}).message).toMatch(/try again/);
  });

  it('says how long to wait, never less than that', () => {
    const waits = (seconds: number) => new Problem(429, {}, seconds).message;
    expect(waits(1)).toContain('wait a minute,');
    expect(waits(61)).toContain('wait 2 minutes,');
    expect(waits(900)).toContain('wait 15 minutes,');
    expect(waits(7_201)).toContain('wait 3 hours,');
    expect(new Problem(429, {}).message).toContain('wait a while,');
  });
});
