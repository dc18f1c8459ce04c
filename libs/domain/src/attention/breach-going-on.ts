import { defineMessages } from '@troth/messages';
import { isLiving } from '../enrolment/enrolment.js';
import { sides } from '../record/couple-record.js';
import type { CoupleFlag } from './attention-flag.js';

const messages = defineMessages('flags.breach-going-on', {
  title: 'What hurt trust may not have stopped',
  rule: 'One account or both says that what hurt trust has not stopped, or that its teller is not sure. It does not say whose.',
  evidence:
    '{accounts, plural, one {By one account} other {By both accounts}} of what came before, it may be going on still. Speak with each of them alone first: neither knows what the other told.',
});

/**
 * Holds while an account says that what hurt trust has not stopped, or that its teller is not sure. It is the couple's and
 * not a partner's, so that it tells nobody who of them said it.
 */
export const breachGoingOn: CoupleFlag = {
  id: 'breach-going-on',
  of: 'couple',
  messages,
  tells: 'coach',
  urgency: 'worry',
  basis: 'fact',
  rule: (say) => say(messages.rule),
  condition: ({ enrolment, accounts }) => {
    if (!isLiving(enrolment)) return null;
    const going = sides.flatMap((side) => {
      const account = accounts[side];
      return account?.told.ended === 'not-sure' ? [account.at] : [];
    });
    const [first] = going.toSorted((x, y) => x.getTime() - y.getTime());
    return first ? { level: 2, since: first, weeks: [], figures: { accounts: going.length } } : null;
  },
  wording: ({ figures: { accounts } }, say) => (accounts === undefined ? null : say(messages.evidence, { accounts })),
};
