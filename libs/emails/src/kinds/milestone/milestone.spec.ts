import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';

describe('a milestone', () => {
  it('prints the prompt that it is given, whatever the milestone', async () => {
    const email = await renderPreview('milestone', { title: 'Halfway', body: 'Half of the way lies behind you.' });
    expect(saysInBoth(email, 'Halfway')).toBe(true);
    expect(saysInBoth(email, 'Half of the way lies behind you.')).toBe(true);
    expect(email.subject).toBe('A note for you');
  });
});
