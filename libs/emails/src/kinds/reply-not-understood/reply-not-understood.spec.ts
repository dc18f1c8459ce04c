import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';

describe('a reply that is no check-in', () => {
  it('is told how to write it, and until when', async () => {
    const email = await renderPreview('reply-not-understood', { closesAt: 'Wednesday 2 December, 07:00' });
    expect(saysInBoth(email, 'with three numbers from 0 to 10 and nothing else')).toBe(true);
    expect(saysInBoth(email, 'as in 7 6 8 4.')).toBe(true);
    expect(saysInBoth(email, 'It is open until Wednesday 2 December, 07:00.')).toBe(true);
    expect(saysInBoth(email, 'Open my check-in')).toBe(true);
  });

  it('is told of a fourth number and of the coach only where there are any', async () => {
    const email = await renderPreview('reply-not-understood', { ofStage: null, toCoach: false });
    expect(email.text + email.html).not.toMatch(/7 6 8 4|coach/);
  });

  it('to a week that has closed is told so, kindly, and not how to answer it', async () => {
    const email = await renderPreview('reply-not-understood', { closesAt: null });
    expect(saysInBoth(email, 'The week of 23 to 29 November has closed')).toBe(true);
    expect(saysInBoth(email, 'Open our page')).toBe(true);
    expect(email.text).not.toMatch(/7 6 8|open until/);
  });

  it('says that what was attached has not been kept, only where something was', async () => {
    const notKept = 'it has not been kept, and nobody has opened it';
    expect(saysInBoth(await renderPreview('reply-not-understood'), notKept)).toBe(true);
    const wordsAlone = await renderPreview('reply-not-understood', { attached: false });
    expect(wordsAlone.text + wordsAlone.html).not.toContain('attached');
  });
});
