import { describe, expect, it } from '@jest/globals';
import { mayInvite } from './invitation-caps.js';

describe('an invitation', () => {
  it('may go to a mailbox three times, no matter who invites', () => {
    const after = (toMailbox: number) => mayInvite({ toMailbox, byInviter: 0 });
    expect([0, 2, 3, 12].map(after)).toEqual([true, true, false, false]);
  });

  it('may come from one mailbox six times, no matter who is invited', () => {
    const after = (byInviter: number) => mayInvite({ toMailbox: 0, byInviter });
    expect([0, 5, 6].map(after)).toEqual([true, true, false]);
  });
});
