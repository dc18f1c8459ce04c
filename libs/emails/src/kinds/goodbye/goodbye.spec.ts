import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';

describe('the goodbye', () => {
  it('ends the emails, names nobody who left, and needs no button', async () => {
    const email = await renderPreview('goodbye');
    expect(saysInBoth(email, 'No reason is needed, and none is passed on.')).toBe(true);
    expect(email.html).not.toContain('If the button does not work');
    expect(email.text).not.toMatch(/\b(your partner|has left)\b/i);
  });
});
