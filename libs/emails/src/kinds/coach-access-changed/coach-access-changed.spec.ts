import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';

describe('the word on a changed way to sign in', () => {
  it('says what to do where it was somebody else, and not what was changed', async () => {
    const email = await renderPreview('coach-access-changed');
    expect(saysInBoth(email, 'your password, your codes, a passkey of yours or your single sign-on')).toBe(true);
    expect(saysInBoth(email, 'If you did not, choose a new password at once')).toBe(true);
  });
});
