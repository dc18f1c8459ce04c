import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.intake', {
  title: 'What came before',
  about:
    'A few questions about what hurt the trust between you two. Answer what you like, and leave out the rest. There are no right answers, and nobody is judged by them.',
  whoReads:
    'Your coach reads your answers, and you do. Nobody else. {partner} is asked the same, alone, and never learns what you answer, or whether you do.',
  whatFor: 'They help your coach to see where you are starting from, and us to choose practices that fit.',

  cause: 'What hurt the trust between you?',
  all: 'Choose all that fit.',
  affair: 'An affair, or being too close to someone else',
  lies: 'Lies about money or about a habit',
  brokenPromises: 'Promises that were not kept',
  distance: 'Growing apart, or feeling unimportant',
  other: 'Something else',

  hurt: 'Which of these is closest to how it is for you?',
  wasHurt: 'I was hurt',
  hurtPartner: 'I hurt my partner',
  both: 'Both are true',

  ended: 'Has it stopped?',
  hasEnded: 'Yes, it has stopped',
  notSure: 'Not yet, or I am not sure',

  ago: 'About how long ago did you learn of it, or did it begin to hurt?',
  weeks: 'Weeks ago',
  months: 'Months ago',
  year: 'About a year ago',
  years: 'Years ago',

  hopes: 'What do you hope for?',
  trust: 'That there is trust between us again',
  understand: 'To understand what happened',
  talk: 'To talk without a fight',
  closeness: 'To feel close again',
  calm: 'More calm at home',
  decide: 'To find out whether we stay together',
  unsure: 'I do not know yet',
  hope: 'In your own words, if you like',

  children: 'Do children live with you?',
  yes: 'Yes',
  sometimes: 'Some of the time',
  no: 'No',

  ratherNotSay: 'I would rather not say',
  leaveOut: 'Leave this one out',
  keep: 'Send this to my coach',
  keepChanges: 'Save the changes',
  kept: 'Thank you. Only you and your coach can read it. You can change it or take it back on your own page at any time.',
  takenBack: 'It is erased. Your coach can no longer read it.',

  ifYouLike: 'If you like: what came before',
  lightly:
    'There are six short questions about what hurt the trust between you two. You can leave out any of them, or all. You can also answer later, on your own page.',
  begin: 'Show me the questions',

  takeBackTitle: 'Take it back',
  takeBackWords: 'Everything that you answered here is erased. {partner} is not told.',
  takeBack: 'Take it all back',
  takeBackSure: 'This erases your answers, for your coach too. Do it now?',
  takeBackYes: 'Yes, erase it',
});
