import { describe, expect, it } from '@jest/globals';
import { decideReply } from './decide-reply.js';

const answers = { openness: 7, closeness: 6, trust: 8 };
const open = { closed: false, answered: false };
const answered = { closed: false, answered: true };
const closed = { closed: true, answered: false };

describe('a reply to a check-in', () => {
  it('that answers is kept while the week is open, also over earlier answers', () => {
    const kept = { answers, tellsCoach: false, fault: null };
    expect(decideReply({ kind: 'answers', answers, rest: '' }, open)).toEqual(kept);
    expect(decideReply({ kind: 'answers', answers, rest: '' }, answered)).toEqual(kept);
  });

  it('that answers a closed week is refused with the reason, and the coach sees it', () => {
    expect(decideReply({ kind: 'answers', answers, rest: '' }, closed)).toEqual({
      answers: null,
      tellsCoach: true,
      fault: 'week-closed',
    });
  });

  it('that says more beside its answers reaches the coach too, whether the week is open or not', () => {
    const read = { kind: 'answers', answers, rest: 'Please ring me.' } as const;
    expect(decideReply(read, open)).toEqual({ answers, tellsCoach: true, fault: null });
    expect(decideReply(read, closed)).toEqual({ answers: null, tellsCoach: true, fault: 'week-closed' });
  });

  it('that is unclear is refused, and reaches the coach even where it is bare numbers', () => {
    expect(decideReply({ kind: 'unclear' }, open)).toEqual({ answers: null, tellsCoach: true, fault: 'unclear' });
    expect(decideReply({ kind: 'unclear' }, closed)).toMatchObject({ tellsCoach: true, fault: 'week-closed' });
  });

  it('of words reaches the coach, and says that the check-in is still open only where it is', () => {
    expect(decideReply({ kind: 'words' }, open)).toEqual({ answers: null, tellsCoach: true, fault: 'words' });
    expect(decideReply({ kind: 'words' }, answered)).toMatchObject({ tellsCoach: true, fault: null });
    expect(decideReply({ kind: 'words' }, closed)).toMatchObject({ tellsCoach: true, fault: null });
  });
});
