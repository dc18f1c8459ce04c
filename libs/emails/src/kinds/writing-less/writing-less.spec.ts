import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';

describe('four check-ins that stayed open', () => {
  it('says what will come, and offers another time, a pause and a word to the coach', async () => {
    const email = await renderPreview('writing-less', { nextCheckIn: 'Sunday 13 December, 19:00' });
    expect(saysInBoth(email, 'comes on Sunday 13 December, 19:00, and after that one every second week')).toBe(true);
    expect(saysInBoth(email, 'choose another day or hour')).toBe(true);
    expect(saysInBoth(email, 'pause the programme for you both, or leave it')).toBe(true);
    expect(saysInBoth(email, 'You can write to your coach')).toBe(true);
    expect(saysInBoth(email, 'Your partner does not hear of it from us.')).toBe(true);
  });

  it('speaks of a coach only where there is one who reads what comes back', async () => {
    const email = await renderPreview('writing-less', { toCoach: false });
    expect(email.text + email.html).not.toContain('coach');
  });

  it('never reproaches', async () => {
    expect((await renderPreview('writing-less')).text).not.toMatch(
      /\b(failed|forgot|forgotten|missed|unfortunately|disappoint\w*|sorry to)\b/i,
    );
  });
});
