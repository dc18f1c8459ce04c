import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.coach', {
  tab: 'Couples',
  title: 'Your couples',
  nextSessions: 'Your next sessions',
  noSessions: 'No session is booked.',
  needing:
    'Hello {name}. {needing, plural, =0 {No open flags today} one {One couple needs you} other {{needing} couples need you}}',
  parts: 'Parts of the list',
  all: 'All',
  find: 'Find by name or address',
  which: 'Which couples',
  stage: 'Stage',
  anyStage: 'Any stage',
  counted: '{title} ({couples})',
  finding: 'Flag',
  anyFinding: 'Any flag or none',
  order: 'Order',
  found: '{found, plural, one {1 couple found} other {{found} couples found}}',
  none: 'No couples here yet.',
  noneFound: 'No couple fits all of this.',
  showAll: 'Show all my couples',
  howOrder: 'What stands first, and why',
  howFigures: 'How these figures are worked out',
  practice: 'The people of the practice',
  audit: 'The practice’s audit log',
  takeOn: 'Take this couple on',

  pair: '{a} and {b}',
  names: '{a} <and>and</and> {b}',
  flag: '{name}: {title}',
  since: 'since {day}',
  consistency: 'Promises',
  trust: 'Trust',
  thisWeek: 'This week',
  trustOverWeeks: 'Trust in twelve weeks, the last one last: {values}',
  noAnswer: 'none',
  views: '(own view, seen view)',
  weekOf: '<unseen>week of</unseen> {day}',
  weeksOf: '<unseen>weeks of</unseen> {day} / {last}',
  place: '{stage}{round, plural, =1 {} other {, round #}}, week {week}',
  answered: 'answered',
  notYet: 'not yet',
  lastWord: 'Last word: {name}, {day}',
  noWord: 'No word yet',
  pausedUntil: 'Paused until {day}: no emails, nothing counts',
});

/** What falls due for a couple next. */
export const nextWords = defineMessages('web.coach.next', {
  'check-in': 'Next: {name}’s check-in, {when}',
  'week-closing': 'Next: their week closes, {when}',
  'invitation-ends': 'Next: the invitation ends, {when}',
  'three-months': 'Next: a word three months after, {when}',
});

/** Which couples a coach can have listed. */
export const filterWords = defineMessages('web.coach.filter', {
  all: 'All my couples',
  attention: 'Need attention',
  active: 'Active',
  'awaiting-partner': 'Waiting for a yes',
  paused: 'Paused',
  ended: 'Ended',
  unassigned: 'Without a coach',
  covered: 'Of coaches who are away',
});

/** What the list can be ordered by, within each of its parts. */
export const sortWords = defineMessages('web.coach.sort', {
  urgency: 'Most urgent first',
  name: 'By name',
  'last-word': 'Longest silent first',
  stage: 'By stage',
  next: 'By what comes next',
});

/** The parts of the list, in their order. */
export const groupWords = defineMessages('web.coach.group', {
  needing: 'Needs you',
  going: 'On their way',
  waiting: 'Waiting',
  paused: 'Paused',
  ended: 'Ended',
});

export const viewWords = defineMessages('web.coach.views', {
  title: 'Saved views',
  none: 'Set the list as you like it, then save it here under a name.',
  isShown: '(shown now)',
  name: 'Name of the view',
  hint: 'Please name no couple in it. The words that you search for are not saved.',
  save: 'Save this view',
  rename: 'Rename',
  renameOne: 'Rename “{name}”',
  keep: 'Keep this name',
  cancel: 'Leave it as it was',
  remove: 'Delete',
  removeOne: 'Delete “{name}”',
  saved: 'Saved as “{name}”.',
});
