import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.promises', {
  title: 'Promises',
  mine: 'Mine',
  noneOfMine: 'You make one, if you like, in your weekly check-in.',
  theirs: '{partner}’s, to me',
  noneOfTheirs: 'Promises that {partner} makes to you are shown here.',
  earlier: 'Earlier ones',
  lookBack: 'We look back on it on {day}',
  wasFor: 'It was for {day}',
});

/** What its reader said of a promise. */
export const marks = defineMessages('web.promises.mark', {
  kept: 'Kept, as you see it',
  partly: 'Partly, as you see it',
  not: 'Not that week, as you see it',
  excused: 'Something got in the way, as you see it',
  'cant-say': 'Could not say, as you see it',
});
