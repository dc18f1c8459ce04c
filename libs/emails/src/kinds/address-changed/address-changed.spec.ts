import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';

describe('the word to an earlier address', () => {
  it('says that its links are dead and what to do if it was not its reader, and names no address', async () => {
    const email = await renderPreview('address-changed');
    expect(saysInBoth(email, 'The links in earlier emails here no longer open anything.')).toBe(true);
    expect(saysInBoth(email, 'If it was not, please write back to this email soon')).toBe(true);
    expect(email.text).not.toMatch(/\S+@\S+/);
  });
});
