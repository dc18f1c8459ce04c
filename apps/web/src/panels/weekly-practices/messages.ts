import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.weekly-practices', {
  together: 'Together, this week',
  alone: 'For you alone, if you like',
  aloneWords:
    'It is an idea, not a duty, and {partner} is not told of it. If a page of yours could be found, write nothing down.',
  steps: 'The steps',
  others: 'Something else instead',
  leaveOut: 'Either of you can leave out a step, or all of it. It needs no reason.',
  chosenByCoach: 'Your coach chose this one for you both.',
  minutes: 'about {minutes, plural, one {# minute} other {# minutes}}',

  startTimer: 'Start a timer of {minutes, plural, one {# minute} other {# minutes}}',

  weDidIt: 'We did it',
  iDidIt: 'I did it',
  notThisWeek: 'Not this week',
  another: 'Another one',
  byName: 'Or choose one by its name',
  tellThem: 'Only you see another one. If you would like to do it together, tell {partner} its name.',

  saidWe: 'You said: we did it.',
  saidI: 'You said: I did it.',
  saidNot: 'Not this week. That is all right.',
  takeBack: 'Take this back',
  takenBack: 'It is taken back, and nothing of it is kept.',
  nextOne: 'It is kept until you take it back. The next idea comes once this week closes.',
  private: 'What you say here is not shown to {partner}.',
  privateButCoach: 'Your coach sees whether you did it. {partner} does not.',
  keepsNothing: 'Nothing that you do in this stage is kept or asked for.',

  howWasIt: 'How was it?',
  howWords: 'A few words, if you like. Only you can read them.',
  howWordsCoach: 'A few words, if you like. Only you can read them, unless you share them with your coach.',
  share: 'My coach may read this',
  keep: 'Keep these words',
  kept: 'Kept.',
});
