import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';

describe('a pause', () => {
  it('says that no emails come and nothing is lost, and not who paused', async () => {
    const email = await renderPreview('paused', { until: null });
    expect(saysInBoth(email, 'there are no check-ins, no reminders and no reports')).toBe(true);
    expect(saysInBoth(email, 'Nothing is lost')).toBe(true);
    expect(email.text).not.toMatch(/\b(paused by|your partner|has paused)\b/i);
    expect(saysInBoth(email, 'there is no date by which you have to')).toBe(true);
  });

  it('until a date says on which it goes on by itself, and not that it has none', async () => {
    const email = await renderPreview('paused', { until: 'Sunday 13 December, 18:00' });
    expect(saysInBoth(email, 'It goes on by itself on Sunday 13 December, 18:00.')).toBe(true);
    expect(email.text).not.toContain('there is no date');
  });
});
