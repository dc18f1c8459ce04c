import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.our-consistency', {
  title: 'Promises over the weeks',
  own: 'How you see your own promises',
  seen: 'How {partner} sees them',
  score: '<b>{score}</b> <soft>of 100</soft>',
  steadier: 'Steadier than before.',
  same: 'About the same as before.',
  lessSteady: 'Less steady than before. That happens, and it can turn again.',
  excused: 'As you see it, something got in the way of {excused, plural, one {one promise} other {# promises}}.',
  untold: '{untold, plural, one {One promise was} other {# promises were}} left without an answer.',
  countsNowhere: '{promises, plural, one {It counts} other {They count}} neither for you nor against you.',
  regularity:
    'Weeks that you answered: {answered} of {asked}. Weeks on pause, and weeks in which we did not ask you, do not count. These figures are yours to read, and your coach’s; they are no test.',
});
