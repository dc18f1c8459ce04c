import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.measures', {
  tab: 'A few questions',
  title: 'How are things, {name}?',
  whoSees:
    'Your coach sees your answers, and you do. {partner} never sees them, and is not told whether you gave any. You can leave out any question, or all.',
  openUntil: 'You can answer, and change your answers, until {until}.',
  where: 'Where these questions come from',
  step: '{step}, {words}',
  leaveOut: 'Leave this one out',
  send: 'Send my answers',
  saveChanges: 'Save the changes',
  thanks: 'Thank you, {name}',
  kept: 'Your answers are kept, for you and your coach. They are no test, and none of them is wrong.',
  coachReads:
    'Your coach finds them beside your earlier ones, the next time they look at how you two are. Nobody reads them at once: if you need someone now, <help>help is here</help>.',
  changeUntil: 'Until {until} you can still change them.',
  readAgain:
    'You can read them again on <us>your own page</us>, under “How things are, as you see it”. Every eight weeks we ask again, and then you see there what has changed.',
  notNow: 'There is nothing to answer at the moment',
  notNowWords:
    'Every eight weeks we ask how things are, by an email of its own. How your answers change over time is on <us>your own page</us>.',
  whatNow: 'The questions are open for two weeks. While they are, you also find them on <us>your own page</us>.',

  over: 'Out of {highest}',
  lowerIsBetter: 'Out of {highest}; lower is better',
  dates: 'Date',
  score: 'Score',
  inFigures: 'In figures',
  band: 'The band is what can be chance: {least} points above or below the first answers.',
});
