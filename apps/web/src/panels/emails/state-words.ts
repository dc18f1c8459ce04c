import { defineMessages, type Message, type Say } from '@troth/messages';

/** What a state means, for somebody who has never seen a mail server. */
interface StateWords {
  readonly short: string;
  /** Said below it, where there is something to know. */
  readonly long?: string;
}

const short: Readonly<Record<string, Message>> = defineMessages('web.emails.state', {
  due: 'waiting to be sent',
  claimed: 'being prepared',
  'handing-over': 'being handed over',
  accepted: 'sent',
  retry: 'will be tried again',
  uncertain: 'may have arrived',
  held: 'held back',
  suppressed: 'not sent',
  expired: 'too late, not sent',
  failed: 'refused',
});

const long: Readonly<Record<string, Message>> = defineMessages('web.emails.state-explained', {
  accepted: 'The mail server has taken it. Whether it was read, nobody here can see.',
  retry: 'The mail server could not take it just now. We try again by ourselves.',
  uncertain:
    'The connection broke in the very moment in which it was handed over, so it may or may not have arrived. It is never sent again by itself, so that nobody gets it twice unasked.',
  held: 'The mail server refuses our mail at the moment. That is about our own mail and not about this person. It is kept safe and sent once that is mended, unless it is too late by then. The person who runs the practice’s server has been told.',
  suppressed:
    'Something changed before it left, such as a pause, an answer, or a wish for no more emails of this kind; or the address takes no mail. The reason stands beside the step.',
  expired: 'Its time had passed before it could be sent.',
  failed: 'The mail server refused this one message. Other emails to this person are not affected.',
});

/** A state in words; one that a newer version has written is shown as it is. */
export function stateWords(state: string, say: Say): StateWords {
  const [inShort, atLength] = [short[state], long[state]];
  return { short: inShort ? say(inShort) : state, long: atLength && say(atLength) };
}
