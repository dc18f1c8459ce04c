import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.welcome', {
  tab: 'Welcome',
  title: 'Try Troth in three minutes',
  what: 'Troth is a coaching programme for two people who want to rebuild trust. Each of them answers a short check-in every week, and their coach sees how it goes and helps. This is a demo: no email leaves this machine, and you find each of them in the mailbox.',
  tour: 'A tour through both roles',
  done: 'done',
  begin: 'Begin the tour',
  goOn: 'Go on',
  again: 'Start again with a new couple',
  personas: 'Or look around as somebody',
  personasWords: 'One press signs you in as one of the people in the demo.',
  coach: 'The coach of twelve couples, each with a story.',
  steady: 'Steady work from the first week on.',
  trustDrop: 'Promises were broken, and trust has dropped.',
  oneSilent: 'One of two who has not answered for a while.',
  beCoach: 'Be {name}, the coach',
  bePartner: 'Be {name}, with {partner}',
  noDemoTitle: 'There is no demo here',
  noDemo: 'This is a real practice. Its tour is where Troth is tried on one’s own machine.',
});
