import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth, wordsOf } from '../../spec/render-preview.js';

const sensitive = /\b(trust|couple|partner|relationship|programme|coach\w*|therap\w*|check-in|husband|wife|love)\b/i;

describe('the invitation, once more', () => {
  it('says nothing of what it is about', async () => {
    const email = await renderPreview('invitation-reminder');
    for (const part of [email.subject, email.preheader, email.text, wordsOf(email.html)])
      expect(part.replace(/https?:\S+/g, '')).not.toMatch(sensitive);
  });

  it('says that it is the only reminder', async () => {
    expect(saysInBoth(await renderPreview('invitation-reminder'), 'This is the only reminder.')).toBe(true);
  });
});
