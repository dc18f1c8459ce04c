import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.our-consistency', {
  title: 'My consistency',
  fromThirdWeek:
    'It is shown from the third week in which a promise fell due. {weeks, plural, =0 {None has been counted so far.} one {One has been counted so far.} other {# have been counted so far.}} No hurry: it is there for you to reflect on.',
  own: 'As I see it',
  seen: 'As {partner} sees it',
  score: '<b>{score}</b> <soft>of 100, over {weeks, plural, one {# week} other {# weeks}}</soft>',
  steadier: 'Steadier than before.',
  same: 'About the same as before.',
  lessSteady: 'Less steady than before. That happens, and it can turn again.',
  regularity:
    'Weeks that you answered: {answered} of {asked}. Weeks on pause do not count. These figures are yours to read, and your coach’s; they are no test.',
});
