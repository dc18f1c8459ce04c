import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';

describe('the new address to confirm', () => {
  it('says that nothing changes without the button', async () => {
    const email = await renderPreview('confirm-new-address');
    expect(saysInBoth(email, 'If it was not you, do nothing: nothing changes without your confirmation.')).toBe(true);
  });
});
