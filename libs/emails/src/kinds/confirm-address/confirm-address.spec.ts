import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';

describe('the address to confirm', () => {
  it('says until when, and that doing nothing starts nothing', async () => {
    const email = await renderPreview('confirm-address', { validUntil: 'Friday 4 December, 09:00' });
    expect(saysInBoth(email, 'You can do this until Friday 4 December, 09:00.')).toBe(true);
    expect(saysInBoth(email, 'If it was not you, do nothing')).toBe(true);
  });

  it('leads to the address as it was given', async () => {
    const link = 'https://troth.example/join/confirm#a_b-C?d&e';
    const email = await renderPreview('confirm-address', { link });
    expect(email.text).toContain(link);
    expect(email.html).toContain('href="https://troth.example/join/confirm#a_b-C?d&amp;e"');
  });
});
