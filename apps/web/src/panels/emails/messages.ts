import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.emails', {
  title: 'Every email',
  none: 'None so far.',
  earlier: 'Show earlier ones',
  ofUseUntil: 'It is of use until {time}.',
  why: 'Why it came about',
  rule: 'By the rule “{rule}”',
  due: 'Due <soft>{time}, on the clock of whom it is to</soft>',
  outcome: 'What became of it',
  step: '{state} <soft>{time}</soft>',
  lastWord: 'The last word on it: <quote>{answer}</quote>',
  yourClock: 'Times here are on your own clock.',

  again: 'Send it once more',
  againSure: 'If the first one did arrive, they get it twice. It is of use until {time}. Send it?',
  againYes: 'Yes, send it once more',
});

/** What led to an email. */
export const causes = defineMessages('web.emails.cause', {
  event: 'Something happened: {name} <soft>{time}</soft>',
  slot: 'Its time came: {name} <soft>{time}</soft>',
  email: 'A coach asked for it once more: {name} <soft>{time}</soft>',
});
