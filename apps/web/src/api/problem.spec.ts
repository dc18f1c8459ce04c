import { describe, expect, it } from '@jest/globals';
import { english } from '@troth/messages';
import { Problem } from './problem';
import { wordsFor } from './words-for-problems';

const said = (problem: Problem) => wordsFor(problem, english.say);

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
    expect(said(new Problem(409, { code: 'week-closed' }))).toMatch(/^This week has closed\./);
    expect(said(new Problem(409, { code: 'of-a-later-version' }))).toMatch(/^This is not possible as things are now/);
    expect(new Problem(409, { code: 'toString' }).code).toBe('not-possible');
    for (const status of [502, 503, 504]) expect(new Problem(status, {}).code).toBe('temporarily-unavailable');
    expect(said(new Problem(418, {}))).toMatch(/try again/);
  });

  it('says how long to wait, never less than that', () => {
    const waits = (seconds: number) => said(new Problem(429, {}, seconds));
    expect(waits(1)).toContain('wait a minute,');
    expect(waits(61)).toContain('wait 2 minutes,');
    expect(waits(900)).toContain('wait 15 minutes,');
    expect(waits(7_201)).toContain('wait 3 hours,');
    expect(said(new Problem(429, {}))).toContain('wait a while,');
  });
});
