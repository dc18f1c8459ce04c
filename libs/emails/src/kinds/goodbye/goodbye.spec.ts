import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';

describe('the goodbye', () => {
  it('ends the emails, names nobody who left, and says where one’s own data can be had', async () => {
    const email = await renderPreview('goodbye');
    expect(saysInBoth(email, 'No reason is needed, and none is passed on.')).toBe(true);
    expect(saysInBoth(email, 'For 30 days you can still open your page')).toBe(true);
    expect(email.text).not.toMatch(/\b(your partner|has left)\b/i);
  });
});
