import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';

describe('the end of the programme', () => {
  it('honours the whole way of those who end it together', async () => {
    const email = await renderPreview('programme-complete', { together: true });
    expect(saysInBoth(email, 'You have walked the whole way together')).toBe(true);
  });

  it('is as kind to those who end it apart', async () => {
    const email = await renderPreview('programme-complete', { together: false });
    expect(saysInBoth(email, 'That is an honest end')).toBe(true);
    expect(email.text).not.toContain('together, week after week');
  });
});
