import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';

describe('the weekly check-in', () => {
  it('says how long it takes and until when it is open', async () => {
    const email = await renderPreview('check-in', { closesAt: 'Wednesday 2 December, 07:00' });
    expect(email.subject).toBe('Your check-in, 23 to 29 November');
    expect(saysInBoth(email, 'about two minutes')).toBe(true);
    expect(saysInBoth(email, 'until Wednesday 2 December, 07:00.')).toBe(true);
  });

  it('speaks of answering by email only where that comes back to us', async () => {
    const words = 'Or just answer this email with three numbers from 0 to 10';
    expect(saysInBoth(await renderPreview('check-in'), words)).toBe(true);
    const without = await renderPreview('check-in', { byReply: false });
    expect(without.text + without.html).not.toContain(words);
  });
});
