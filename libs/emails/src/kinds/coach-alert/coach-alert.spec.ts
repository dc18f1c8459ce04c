import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';

const seen = { title: 'Trust has dropped', evidence: 'From 6 to 2 out of 10 within two weeks.' };

describe('the coach’s alert', () => {
  it('names the couple, and gives each flag with its evidence', async () => {
    const email = await renderPreview('coach-alert');
    expect(saysInBoth(email, 'Robin and Kim')).toBe(true);
    expect(saysInBoth(email, 'Hello Ada, 2 flags have gone up for them.')).toBe(true);
    expect(saysInBoth(email, 'Kim: Trust has dropped. From 6 to 2 out of 10 within two weeks.')).toBe(true);
    expect(saysInBoth(email, 'Robin: Wrote a note to you.')).toBe(true);
    expect(saysInBoth(email, 'A flag is a reason to look, not an answer.')).toBe(true);
    for (const part of [email.html, email.text]) expect(part).toContain('https://troth.example/coach/how');
  });

  it('says of one flag that it is one', async () => {
    const email = await renderPreview('coach-alert', { flags: [seen] });
    expect(saysInBoth(email, 'Hello Ada, a flag has gone up for them.')).toBe(true);
  });
});
