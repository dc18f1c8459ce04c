import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';

describe('the invitation to a practice', () => {
  it('says what the link does, how long it works, and what a stranger can do with it', async () => {
    const email = await renderPreview('coach-invitation');
    expect(saysInBoth(email, 'It works once, within seven days.')).toBe(true);
    expect(saysInBoth(email, 'you can delete this email, and nothing will come of it')).toBe(true);
  });
});
