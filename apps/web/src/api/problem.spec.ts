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

  it('says what to do, from the most telling words that it has', () => {
    expect(new Problem(409, { title: 'Closed', detail: 'This week has closed.' }).message).toBe(
      'This week has closed.',
    );
    expect(new Problem(409, { title: 'Closed' }).message).toBe('Closed');
    expect(new Problem(500, {}).message).toMatch(/try again/);
  });
});
