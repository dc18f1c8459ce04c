import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.coach-how', {
  title: 'How figures and flags are worked out',
  lead: 'What each figure is made of, and when a flag goes up and comes down.',
  flags: 'Flags, one by one',
  notSure:
    'A flag can be wrong, and can miss what matters. How often was measured with simulated couples, not with real ones.',
  couples: 'Couples read about their own figures <how>on a page of their own</how>.',
});
