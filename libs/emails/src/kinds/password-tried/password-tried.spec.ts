import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';

describe('the word on tried passwords', () => {
  it('says that those passwords let nobody in, what is slowed, and how a new device gets in', async () => {
    const email = await renderPreview('password-tried');
    expect(saysInBoth(email, 'None of those passwords let anybody in.')).toBe(true);
    expect(saysInBoth(email, 'The devices that you use go on as always')).toBe(true);
    expect(saysInBoth(email, 'open this link on that device. It works for a day.')).toBe(true);
  });
});
