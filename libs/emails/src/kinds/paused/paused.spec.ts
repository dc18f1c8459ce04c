import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';

describe('a pause', () => {
  it('says that no emails come and nothing is lost, and not who paused', async () => {
    const email = await renderPreview('paused');
    expect(saysInBoth(email, 'there are no check-ins, no reminders and no reports')).toBe(true);
    expect(saysInBoth(email, 'Nothing is lost')).toBe(true);
    expect(email.text).not.toMatch(/\b(paused by|your partner|has paused)\b/i);
  });
});
