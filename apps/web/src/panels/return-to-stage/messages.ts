import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.return-to-stage', {
  title: 'Going back a step',
  intro:
    'Sometimes an earlier stage needs more time. You can go back whenever you want; everything that you have built up stays with you.',
  stage: 'The stage to go back to',
  choose: 'Choose a stage',
  newRound: 'Begin a new round there, for both of us',
  begun:
    'A new round of “{stage}” has begun for you both. All that you did and wrote is kept. Your next check-in asks about this stage.',
});
