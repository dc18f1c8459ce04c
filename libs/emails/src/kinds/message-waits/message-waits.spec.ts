import { describe, expect, it } from '@jest/globals';
import { renderPreview, saysInBoth } from '../../spec/render-preview.js';
import { askForWord } from './ask-for-word.js';

const now = new Date('2026-11-25T12:00:00Z');
const payload = { partnerId: 'ana', messageId: 'm', by: 'coach' } as const;
const ask = (told: { earlierUnread: boolean; mailedAt: Date | null }) =>
  askForWord({ event: { payload } as never, now, ...told });

describe('word of a message', () => {
  it('says that one waits, and nothing of whom it is from or what it says', async () => {
    const email = await renderPreview('message-waits');
    expect(saysInBoth(email, 'A message waits for you.')).toBe(true);
    expect(email.subject).toBe('A message for you');
    expect(email.text).not.toMatch(/coach|partner/i);
  });

  it('offers a reply only where one comes back to us', async () => {
    expect((await renderPreview('message-waits')).text).toContain('An answer to this email');
    expect((await renderPreview('message-waits', { replies: false })).text).not.toContain('An answer to this email');
  });
});

describe('when it is asked for', () => {
  it('is at once, and not while an earlier message is unread', () => {
    expect(ask({ earlierUnread: false, mailedAt: null })).toEqual([{ to: 'ana', key: 'm', dueAt: now }]);
    expect(ask({ earlierUnread: true, mailedAt: null })).toEqual([]);
  });

  it('is a day after the last one, where that was less than a day ago', () => {
    const due = (mailedAt: string) => ask({ earlierUnread: false, mailedAt: new Date(mailedAt) })[0]?.dueAt;
    expect(due('2026-11-25T09:00:00Z')).toEqual(new Date('2026-11-26T09:00:00Z'));
    expect(due('2026-11-20T09:00:00Z')).toEqual(now);
  });
});
