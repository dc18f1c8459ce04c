import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';

describe('a stage that is ready', () => {
  it('leaves the step to both partners where there is no coach', async () => {
    const email = await renderPreview('stage-ready', { withCoach: false });
    expect(saysInBoth(email, 'The next stage opens once both of you have.')).toBe(true);
    expect(saysInBoth(email, 'Your coach')).toBe(false);
  });

  it('speaks of the coach where there is one', async () => {
    const email = await renderPreview('stage-ready', { withCoach: true });
    expect(saysInBoth(email, 'Your coach will look at it with you')).toBe(true);
  });

  it('never hurries', async () => {
    expect(saysInBoth(await renderPreview('stage-ready'), 'Staying longer is just as good')).toBe(true);
  });
});
