import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.coach', {
  tab: 'Couples',
  title: 'Your couples',
  needing:
    'Hello {name}. {needing, plural, =0 {No open flags today} one {One couple needs you} other {{needing} couples need you}}',
  which: 'Which couples to show',
  find: 'Find by name or address',
  found: '{found, plural, one {1 couple found} other {{found} couples found}}',
  needAttention: 'Need attention',
  none: 'No couples here yet.',
  more: 'Show more',
  howOrder: 'What stands first, and why',
  howFigures: 'How these figures are worked out',
  practice: 'The people of the practice',
  audit: 'The practice’s audit log',
  takeOn: 'Take this couple on',

  names: '{a} <and>and</and> {b}',
  flag: '{name}: {title}',
  since: 'since {day}',
  consistency: 'Promises',
  trust: 'Trust',
  thisWeek: 'This week',
  views: '(own view, seen view)',
  weekOf: '<unseen>week of</unseen> {day}',
  weeksOf: '<unseen>weeks of</unseen> {day} / {last}',
  place: '{stage}{round, plural, =1 {} other {, round #}}, week {week}',
  answered: 'answered',
  notYet: 'not yet',
});

/** Which couples a coach can have listed. */
export const filterWords = defineMessages('web.coach.filter', {
  all: 'All',
  attention: 'Need attention',
  active: 'Active',
  paused: 'Paused',
  ended: 'Ended',
  unassigned: 'Without a coach',
  covered: 'Of coaches who are away',
});

/** What each couple that needs nobody now is listed under, in this order. */
export const standings = defineMessages('web.coach.standing', {
  active: 'On their way',
  paused: 'Paused',
  'awaiting-partner': 'Waiting for both to say yes',
  ended: 'Ended',
});
