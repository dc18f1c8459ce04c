import { defineMessages, type Message } from '@troth/messages';
import type { MomentWords, TellingOf } from './telling.js';
import type { ToldAs } from './told.js';

const messages = defineMessages('timeline.email', {
  to: '{email} to {name}',
  toCoach: '{email} to the coach',
});

/** What became of one that did not simply go out. */
const states: Readonly<Record<string, Message>> = defineMessages('timeline.email.state', {
  due: 'Waiting to be sent',
  claimed: 'Being prepared',
  'handing-over': 'Being handed over',
  retry: 'Will be tried again',
  uncertain: 'May have arrived',
  held: 'Held back',
  suppressed: 'Not sent',
  expired: 'Too late, not sent',
  failed: 'Refused by their mail server',
});

export function emailWords(
  { email, state }: ToldAs<'email'>,
  name: string,
  { say, emailTitle }: TellingOf,
): MomentWords {
  const called = emailTitle(email);
  const title = name === '' ? say(messages.toCoach, { email: called }) : say(messages.to, { email: called, name });
  const words = states[state];
  return { title, detail: words ? say(words) : null };
}
