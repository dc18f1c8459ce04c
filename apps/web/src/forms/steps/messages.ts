import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.steps', {
  step: 'Step {step} of {count}',
  next: 'Next',
  back: 'Back',
  review: 'Your answers at a glance',
  reviewWords: 'Nothing has been sent yet. You can change each of them.',
  change: 'Change',
  changeWhat: 'Change: {what}',
  faultAt: '{what}: {fault}',
  lookAgain: 'Please look at this again',
  writeSomething: 'Please fill this in.',
  notAnAddress: 'An email address looks like name@example.org.',
  choosePlace: 'Please choose a town from the list.',
  wholeTime: 'Please give a time such as 19:00.',
});
