import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';

describe('a stage that one partner is asked about', () => {
  it('speaks of that partner’s own answers and leaves the step to both', async () => {
    const email = await renderPreview('stage-ready');
    expect(saysInBoth(email, 'going by what you told us')).toBe(true);
    expect(saysInBoth(email, 'The next stage opens once each of you has said so there.')).toBe(true);
    expect(email.text).not.toMatch(/both of you|you both|partner/);
  });

  it('never hurries', async () => {
    expect(saysInBoth(await renderPreview('stage-ready'), 'Staying longer is just as good')).toBe(true);
  });
});
