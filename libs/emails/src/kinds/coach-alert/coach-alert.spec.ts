import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';

describe('the coach’s alert', () => {
  it('gives the flag, the evidence and the couple', async () => {
    const email = await renderPreview('coach-alert');
    expect(saysInBoth(email, 'a flag has gone up for Robin and Kim')).toBe(true);
    expect(saysInBoth(email, 'From 6 to 2 out of 10 within two weeks.')).toBe(true);
    expect(saysInBoth(email, 'A flag is a reason to look, not an answer.')).toBe(true);
  });
});
