import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';

describe('a check-in by reply that was understood', () => {
  it('says what was understood, and until when it can be changed', async () => {
    const email = await renderPreview('check-in-understood', { closesAt: 'Wednesday 2 December, 07:00' });
    expect(email.subject).toBe('Noted: your check-in, 23 to 29 November');
    expect(saysInBoth(email, 'How close have you felt to your partner this week? 6 of 10')).toBe(true);
    expect(saysInBoth(email, 'You can change everything until Wednesday 2 December, 07:00.')).toBe(true);
  });

  it('speaks of more to answer only where there is some', async () => {
    const more = 'There is a little more on that page';
    expect(saysInBoth(await renderPreview('check-in-understood'), more)).toBe(true);
    const all = await renderPreview('check-in-understood', { more: false });
    expect(all.text + all.html).not.toContain(more);
  });

  it('says that what was attached has not been kept, only where something was', async () => {
    const notKept = 'it has not been kept, and nobody has opened it';
    expect(saysInBoth(await renderPreview('check-in-understood'), notKept)).toBe(true);
    const wordsAlone = await renderPreview('check-in-understood', { attached: false });
    expect(wordsAlone.text + wordsAlone.html).not.toContain('attached');
  });
});
