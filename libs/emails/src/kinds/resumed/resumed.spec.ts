import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';

describe('going on after a pause', () => {
  it('says when the next check-in comes, and not who resumed', async () => {
    const email = await renderPreview('resumed', { nextCheckIn: 'Sunday 13 December, 19:00' });
    expect(saysInBoth(email, 'Sunday 13 December, 19:00')).toBe(true);
    expect(saysInBoth(email, 'The weeks in between do not count.')).toBe(true);
    expect(email.text).not.toMatch(/\b(your partner|has resumed)\b/i);
  });
});
