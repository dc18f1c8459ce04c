import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';

describe('three months after', () => {
  it('asks for nothing to be filled in and says that it is the last email', async () => {
    const email = await renderPreview('three-months-after');
    expect(saysInBoth(email, 'There is nothing to fill in')).toBe(true);
    expect(saysInBoth(email, 'It is our last email to you.')).toBe(true);
  });
});
