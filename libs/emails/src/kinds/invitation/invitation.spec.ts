import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth, wordsOf } from '../../spec/render-preview.js';

const sensitive = /\b(trust|couple|partner|relationship|programme|coach\w*|therap\w*|check-in|husband|wife|love)\b/i;

describe('the invitation', () => {
  it('says nothing of what it is about', async () => {
    const email = await renderPreview('invitation');
    for (const part of [email.subject, email.preheader, email.text, wordsOf(email.html)])
      expect(part.replace(/https?:\S+/g, '')).not.toMatch(sensitive);
  });

  it('says who asked for it, that no is a good answer, and when it is erased', async () => {
    const email = await renderPreview('invitation', { inviterName: 'Alex', validUntil: 'Monday 7 December' });
    expect(saysInBoth(email, 'Alex asked us to send you an invitation.')).toBe(true);
    expect(saysInBoth(email, 'yes and no are both good answers')).toBe(true);
    expect(saysInBoth(email, 'open until Monday 7 December; after that we erase your name and address.')).toBe(true);
  });

  it('does not let a name become a link', async () => {
    const { text, html } = await renderPreview('invitation', { inviterName: 'Win at http://evil.example/now' });
    for (const part of [text, html]) expect(part).not.toContain('evil.example');
  });
});
