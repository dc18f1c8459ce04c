import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';

describe('the coach’s digest', () => {
  it('names those who need attention, each with the evidence and a way to their page', async () => {
    const email = await renderPreview('coach-digest');
    expect(saysInBoth(email, '11 active, 1 paused; 19 of 22 check-ins were answered. 2 couples may need you:')).toBe(
      true,
    );
    expect(saysInBoth(email, 'Trust has dropped. From 6 to 2 out of 10 within two weeks.')).toBe(true);
    for (const part of [email.html, email.text]) expect(part).toContain('https://troth.example/coach/couples/2');
    expect(email.html).toContain('<h2');
  });

  it('is short in a quiet week', async () => {
    const email = await renderPreview('coach-digest', { attention: [], milestones: [], paused: 0 });
    expect(saysInBoth(email, '11 active; 19 of 22 check-ins were answered. Nobody has a flag this week.')).toBe(true);
    expect(email.html).not.toContain('Worth a word');
    expect(email.text).not.toContain('WORTH A WORD');
  });
});
