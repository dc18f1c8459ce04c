import { defineMessages } from '@troth/messages';
import { unreadFlag } from './unread-words.js';

const messages = defineMessages('flags.message', {
  title: 'Wrote you a message',
  rule: 'Messages to you that you have not read yet. You are mailed at once, and again where they are still unread after {clear} days and after {serious}.',
  evidence:
    '{words, plural, one {A message waits. It can be read on the couple’s page.} other {# messages wait, and can be read on the couple’s page.}}{days, plural, =0 {} other { Unread for # days or longer.}}',
});

/** What a partner wrote to the coach in their thread, until the coach has read it. */
export const message = unreadFlag('message', {
  messages,
  rule: (say, days) => say(messages.rule, days),
  evidence: (say, counts) => say(messages.evidence, counts),
});
