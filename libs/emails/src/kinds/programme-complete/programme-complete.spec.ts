import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';

describe('the end of the programme', () => {
  it('honours the whole way of those who end it together', async () => {
    const email = await renderPreview('programme-complete', { together: true });
    expect(saysInBoth(email, 'You have come to the end of the programme together')).toBe(true);
  });

  it('apart is as kind, and true for the one who did not choose it', async () => {
    const email = await renderPreview('programme-complete', { together: false });
    expect(saysInBoth(email, 'The programme has ended, and each of you goes on from here.')).toBe(true);
    expect(email.text).not.toMatch(/together, through|You have (ended|chosen|come)|three months/);
  });
});
