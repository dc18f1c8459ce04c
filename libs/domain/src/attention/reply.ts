import { defineMessages } from '@troth/messages';
import { unreadFlag } from './unread-words.js';

const messages = defineMessages('flags.reply', {
  title: 'A reply came by email',
  rule: 'Words that came by email and that you have not read yet. You are mailed at once, and again where they are still unread after {clear} days and after {serious}.',
  evidence:
    '{words, plural, one {An answer to one of our emails came back. It can be read among the notes on this page.} other {# answers to our emails came back. They can be read among the notes on this page.}}{days, plural, =0 {} other { Unread for # days or longer.}}',
});

/** What came back by email for the coach to read, until it has been read. */
export const reply = unreadFlag('reply', {
  messages,
  rule: (say, days) => say(messages.rule, days),
  evidence: (say, counts) => say(messages.evidence, counts),
});
