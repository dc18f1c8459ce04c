import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';

describe('the welcome', () => {
  it('says when the first check-in comes and where the way begins', async () => {
    const email = await renderPreview('welcome', { firstCheckIn: 'Friday 4 December, 08:30' });
    expect(saysInBoth(email, 'Friday 4 December, 08:30')).toBe(true);
    expect(saysInBoth(email, 'You begin with “Open, honest communication”')).toBe(true);
  });

  it('brings a first practice and the first questions on the first day', async () => {
    const email = await renderPreview('welcome', { partnerName: 'Kim' });
    expect(saysInBoth(email, 'To begin with: Our ground rules')).toBe(true);
    expect(saysInBoth(email, 'Write down those that you both want.')).toBe(true);
    for (const part of [email.html, email.text]) expect(part).toContain('https://troth.example/questions#k3Jx9Qm2');
    expect(saysInBoth(email, 'Kim never sees them.')).toBe(true);
  });

  it('leaves the questions out where their link opens nothing any more', async () => {
    const email = await renderPreview('welcome', { asks: false, link: 'https://troth.example/us' });
    expect(saysInBoth(email, 'See our page')).toBe(true);
    for (const part of [email.html, email.text]) expect(part).not.toMatch(/\/questions|Open the questions/);
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
