import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.landing', {
  tab: 'Rebuilding, week by week',
  title: 'Where trust has broken, begin with one small promise, kept.',
  lead: 'Troth is an online coaching programme for two people who want to try. {count, plural, one {One stage} =2 {Two stages} =3 {Three stages} =4 {Four stages} =5 {Five stages} =6 {Six stages} =7 {Seven stages} =8 {Eight stages} other {# stages}}{more, plural, =0 {} one {, and one more if you both want it} other {, and # more if you both want them}}. Two minutes a week alone, and a practice of {least} to {most} minutes together, at your own pace. A coach follows you both and helps.',
  begin: 'Begin, together',
  already: 'We have already joined',

  week: 'What a week asks of you',
  minutesTitle: 'Two minutes, alone',
  minutes:
    'An email comes at the hour that you chose. You answer a few questions on your phone, with nothing to log in to. Your partner never sees your ratings.',
  promiseTitle: 'One small promise',
  promise:
    'If you like, you make one for the week to come: small, dated, and yours to keep. A week later you both say how it went.',
  practiceTitle: 'A practice for two',
  practice:
    'Something to do with each other, chosen for where you are. Leave it out when the week is too full; it will be there next time.',

  stages:
    '{count, plural, one {One stage} =2 {Two stages} =3 {Three stages} =4 {Four stages} =5 {Five stages} =6 {Six stages} =7 {Seven stages} =8 {Eight stages} other {# stages}}{more, plural, =0 {} one {, and one more if you both want it} other {, and # more if you both want them}}',
  stagesWords:
    'You stay with each for as long as you need. You can always go back to an earlier one. Going back is part of the way, and nothing is lost by it.',

  not: 'What this is not',
  notWords:
    'It is not therapy, and not a cure. The figures are there for you to reflect on; they are no test and no diagnosis. Nobody can promise how it ends. Some couples find each other again, some part more gently than they would have, and both are a fair end.',
  notForYou: 'When it is not for you',
  notForYouWords:
    'If you are afraid of your partner, or they control what you do, a programme for two is not the place to begin. Someone who listens to you alone is. <help>There is help here</help>, and nobody is told that you looked.',

  alone: 'Each of you decides alone',
  aloneWords:
    'You sign up for yourself. Your partner gets an invitation, reads what it means, and says yes or no. Either of you can pause or leave whenever you want.',
});
