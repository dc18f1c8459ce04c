import { defineMessages } from '@troth/messages';
import { unreadFlag } from './unread-words.js';

const messages = defineMessages('flags.note', {
  title: 'Wrote a note to you',
  rule: 'Words to you in a check-in that you have not read yet. You are mailed at once, and again where they are still unread after {clear} days and after {serious}.',
  evidence:
    '{words, plural, one {It came with a check-in, and can be read on the couple’s page.} other {# notes came with check-ins, and can be read on the couple’s page.}}{days, plural, =0 {} other { Unread for # days or longer.}}',
});

/** Words that a partner wrote to the coach in a check-in, until the coach has read them or they are taken back. */
export const note = unreadFlag('note', {
  messages,
  rule: (say, days) => say(messages.rule, days),
  evidence: (say, counts) => say(messages.evidence, counts),
});
