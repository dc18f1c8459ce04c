import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';

describe('the sign-in link', () => {
  it('says that it works once, within ten minutes', async () => {
    expect(saysInBoth(await renderPreview('sign-in-link'), 'It works once, within ten minutes.')).toBe(true);
  });
});
