import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';

describe('the word on changed answers', () => {
  it('says that they were changed and what to do if it was not their writer, and quotes none', async () => {
    const email = await renderPreview('answers-changed');
    expect(saysInBoth(email, 'answers that you had sent for 23 to 29 November have just been changed')).toBe(true);
    expect(saysInBoth(email, 'If it was not you, somebody may have opened a link in your mailbox.')).toBe(true);
    expect(email.text).not.toMatch(/\d of \d/);
  });
});
