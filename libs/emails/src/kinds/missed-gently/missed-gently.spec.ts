import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';

describe('two check-ins missed', () => {
  it('asks for no reason, and offers another time, a pause and a way out', async () => {
    const email = await renderPreview('missed-gently', { nextCheckIn: 'Sunday 13 December, 19:00' });
    expect(saysInBoth(email, 'you owe nobody a reason')).toBe(true);
    expect(saysInBoth(email, 'choose another day or hour')).toBe(true);
    expect(saysInBoth(email, 'pause for a while, or leave')).toBe(true);
    expect(saysInBoth(email, 'Sunday 13 December, 19:00')).toBe(true);
  });

  it('never reproaches', async () => {
    expect((await renderPreview('missed-gently')).text).not.toMatch(
      /\b(failed|forgot|forgotten|unfortunately|disappoint\w*|sorry to)\b/i,
    );
  });
});
