import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';

describe('the welcome', () => {
  it('says when the first check-in comes and where the way begins', async () => {
    const email = await renderPreview('welcome', { firstCheckIn: 'Friday 4 December, 08:30' });
    expect(saysInBoth(email, 'Friday 4 December, 08:30')).toBe(true);
    expect(saysInBoth(email, 'You begin with “Open, honest communication”')).toBe(true);
  });

  it('tells who sees what, in the words that are used before joining', async () => {
    const email = await renderPreview('welcome');
    expect(saysInBoth(email, 'Kim does not see your answers, nor whether you answered.')).toBe(true);
    expect(
      saysInBoth(
        email,
        'The coach sees both partners’ ratings and promises, and the notes that their writer shared with the coach.',
      ),
    ).toBe(true);
  });
});
