import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';

describe('the questions on how things are', () => {
  it('come with their link, until when it is open, and who sees the answers', async () => {
    const email = await renderPreview('measure', { openUntil: 'Thursday 10 December, 19:00' });
    expect(saysInBoth(email, 'https://troth.example/questions#k3Jx9Qm2')).toBe(true);
    expect(saysInBoth(email, 'until Thursday 10 December, 19:00')).toBe(true);
    expect(saysInBoth(email, 'Your partner never sees them, and is not told whether you gave any.')).toBe(true);
  });

  it('can be left out, and ask nothing in the subject', async () => {
    const email = await renderPreview('measure');
    expect(saysInBoth(email, 'You can leave out any of them, or all.')).toBe(true);
    expect(email.subject).toBe('A few questions, if you like');
  });
});
