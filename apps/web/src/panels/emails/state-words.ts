/** What a state means, for somebody who has never seen a mail server. */
interface StateWords {
  readonly short: string;
  /** Said below it, where there is something to know. */
  readonly long?: string;
}

const states: Readonly<Record<string, StateWords>> = {
  due: { short: 'waiting to be sent' },
  claimed: { short: 'being prepared' },
  'handing-over': { short: 'being handed over' },
  accepted: { short: 'sent', long: 'The mail server has taken it. Whether it was read, nobody here can see.' },
  retry: {
    short: 'will be tried again',
    long: 'The mail server could not take it just now. We try again by ourselves.',
  },
  uncertain: {
    short: 'may have arrived',
    long: 'The connection broke in the very moment in which it was handed over, so it may or may not have arrived. It is never sent again by itself, so that nobody gets it twice unasked.',
  },
  held: {
    short: 'held back',
    long: 'The mail server refuses our mail at the moment. That is about our own mail and not about this person. It is kept safe and sent once that is mended, unless it is too late by then. Whoever runs the practice’s server has been told.',
  },
  suppressed: {
    short: 'not sent',
    long: 'Something changed before it left, such as a pause, an answer, or a wish for no more emails of this kind; or the address takes no mail. The reason stands beside the step.',
  },
  expired: { short: 'too late, not sent', long: 'Its time had passed before it could be sent.' },
  failed: {
    short: 'refused',
    long: 'The mail server refused this one message. Other emails to this person are not affected.',
  },
};

/** A state in words; one that a newer version has written is shown as it is. */
export function stateWords(state: string): StateWords {
  return states[state] ?? { short: state };
}
