import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';

describe('the sign-in link', () => {
  it('says that it lives ten minutes and works once', async () => {
    expect(saysInBoth(await renderPreview('sign-in-link'), 'It lives ten minutes and works once.')).toBe(true);
  });
});
