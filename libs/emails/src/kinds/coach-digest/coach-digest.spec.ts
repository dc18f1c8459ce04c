import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';

describe('the coach’s digest', () => {
  it('names those who need attention, each with the evidence and a way to their page', async () => {
    const email = await renderPreview('coach-digest');
    expect(saysInBoth(email, '11 active, 1 paused; 19 of 22 check-ins were answered. 2 couples need you.')).toBe(true);
    expect(saysInBoth(email, 'Trust has dropped. From 6 to 2 out of 10 within two weeks.')).toBe(true);
    for (const part of [email.html, email.text]) expect(part).toContain('https://troth.example/coach/couples/2');
    for (const part of [email.html, email.text]) expect(part).toContain('https://troth.example/coach/how');
    expect(email.html).toContain('<h2');
  });

  it('says what is back after it was left in peace, and what is over', async () => {
    const email = await renderPreview('coach-digest');
    expect(saysInBoth(email, 'Weeks 45, 46 and 47. It is back.')).toBe(true);
    expect(saysInBoth(email, 'Noor (with Sam): An email came back')).toBe(true);
    const quiet = await renderPreview('coach-digest', { ended: [] });
    expect(quiet.html).not.toContain('Over since last Monday');
  });

  it('is short in a quiet week', async () => {
    const email = await renderPreview('coach-digest', {
      attention: [],
      needing: 0,
      ended: [],
      milestones: [],
      paused: 0,
    });
    expect(saysInBoth(email, '11 active; 19 of 22 check-ins were answered. No couple needs you today.')).toBe(true);
    expect(email.html).not.toContain('Worth a word');
    expect(email.text).not.toContain('WORTH A WORD');
  });
});
