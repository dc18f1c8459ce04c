import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';

describe('the word on a new device', () => {
  it('says what is to be done: nothing by the coach whose device it is', async () => {
    const email = await renderPreview('coach-new-device');
    expect(saysInBoth(email, 'If it was you, there is nothing to do.')).toBe(true);
    expect(saysInBoth(email, 'If it was not you, choose a new password at once')).toBe(true);
  });
});
