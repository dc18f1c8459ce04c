import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';

describe('the link to a new password', () => {
  it('says that it works once, within ten minutes, and that the second factor is still asked for', async () => {
    const email = await renderPreview('coach-new-password');
    expect(saysInBoth(email, 'It works once, within ten minutes.')).toBe(true);
    expect(saysInBoth(email, 'you are asked for one after the new password')).toBe(true);
  });
});
