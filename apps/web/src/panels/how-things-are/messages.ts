import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.how-things-are', {
  title: 'How things are, as you see it',
  start:
    'How are things between you two now? A few short questions are open for you until {until}. Later you can look back and see what has changed. You can leave out any of them, or all. <open>Open the questions</open>',
  asked:
    'A few questions are open for you until {until}. You can leave out any of them, or all. <open>Open the questions</open>',
  answered: 'You have answered this time. Until {until} you can <open>change your answers</open>.',
  overTime: 'Your answers over time',
  better: 'From your first answers to your latest, there is a clear change for the better.',
  same: 'Your first and your latest answers are close together.',
  worse:
    'Your latest answers tell of a harder time than your first ones. Such times are part of this way, and no failure. If you would like to talk, write back to any of our emails.',
  mine: 'These are your own answers. {partner} does not see them.',
});
