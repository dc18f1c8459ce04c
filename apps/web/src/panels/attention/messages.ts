import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.attention', {
  title: 'What to do next',
  nothing: 'Nothing needs you now',
  about: '{name}: {title}',
  since: 'Since {day}',
  seen: 'Seen',
  markRead: 'Mark as read',
  snooze: 'Snooze',
  snoozeUntil: 'Show it again on',
  snoozeToDay: 'Snooze until this day',
  snoozeToWorse: 'Snooze until it gets worse',
  snoozeNote: 'It comes back earlier if it gets worse, and after eight weeks at the latest.',
  neverMind: 'Cancel',
  quiet: '{count, plural, one {Left in peace: 1} other {Left in peace: {count}}}',
  backOn: 'It comes back on {day}, or earlier if it gets worse.',
  backWhenWorse: 'It comes back if it gets worse.',
  recall: 'Show it now',
  history: 'What became of it',
  stillUnread: 'Still unread',
  over: '{count, plural, one {Over: 1} other {Over: {count}}}',
  fromTo: '{from} to {to}',
  nowQuiet: 'It is left in peace.',
  nowRead: 'It is marked as read.',
  nowUp: 'It is shown again.',
});

const levelWords = defineMessages('web.attention.level', {
  watch: 'To watch',
  clear: 'Worth a look',
  serious: 'Serious',
});

/** How serious a flag is, in a word. */
export const levels = { 1: levelWords.watch, 2: levelWords.clear, 3: levelWords.serious } as const;

/** What became of a flag; the level that it came to is said beside it. */
export const steps = defineMessages('web.attention.step', {
  raised: 'Found',
  worsened: 'Got worse',
  eased: 'Eased',
  seen: 'Seen by its coach',
  snoozed: 'Snoozed by its coach',
  recalled: 'Shown again by its coach',
});
