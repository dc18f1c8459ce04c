import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth, wordsOf } from '../../spec/render-preview.js';

describe('an invitation that cannot be sent', () => {
  it('says what can be done, and never why', async () => {
    const email = await renderPreview('cannot-invite', { partnerName: 'Alex' });
    expect(saysInBoth(email, 'is one that we cannot invite.')).toBe(true);
    expect(saysInBoth(email, 'you can correct it on your own page.')).toBe(true);
    for (const part of [email.text, wordsOf(email.html)])
      expect(part).not.toMatch(/declin|refus|complain|bounc|spam|block|no more/i);
  });
});
