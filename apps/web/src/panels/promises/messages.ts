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
  wasLetGo: 'Let go before its day, {day}',

  change: 'Change it',
  smaller: 'Too big, or too soon? Make it smaller, or give it a later day.',
  toldLater: 'If {partner} has read it already, they see the change once this week closes.',
  save: 'Save the change',
  notNow: 'Leave it as it is',
  letGo: 'Let it go',
  letGoAsked:
    'A promise that no longer fits may go. Neither of you is asked about it then, and it counts nowhere. If {partner} has read it already, they see that it was let go once this week closes.',
  letGoYes: 'Yes, let it go',
  wasChanged:
    'The change is kept. We ask you about it as it reads now. If {partner} has read it already, they see the change once this week closes.',
  isLetGo:
    'It is let go. We ask nobody about it, and it counts nowhere. It stays in this list, marked as let go. If you like, you can promise something else in your next check-in.',
});

/** What its reader said of a promise. */
export const marks = defineMessages('web.promises.mark', {
  kept: 'Kept, as you see it',
  partly: 'Partly, as you see it',
  not: 'Not that week, as you see it',
  excused: 'Something got in the way, as you see it',
  'cant-say': 'Could not say, as you see it',
});
