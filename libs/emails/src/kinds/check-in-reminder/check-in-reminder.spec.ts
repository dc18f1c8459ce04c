import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';

describe('the gentle reminder', () => {
  it('leaves the choice open and is the only one', async () => {
    const email = await renderPreview('check-in-reminder');
    expect(email.subject).toBe('Still open: your check-in, 23 to 29 November');
    expect(saysInBoth(email, 'If it is not, that is all right too.')).toBe(true);
    expect(saysInBoth(email, 'We send only one reminder.')).toBe(true);
  });

  it('speaks of answering by email only where that comes back to us', async () => {
    const words = 'Or just answer this email with three numbers from 0 to 10';
    expect(saysInBoth(await renderPreview('check-in-reminder'), words)).toBe(true);
    const without = await renderPreview('check-in-reminder', { byReply: false });
    expect(without.text + without.html).not.toContain(words);
  });
});
