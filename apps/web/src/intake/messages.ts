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

  hurt: 'Which of these is closest to how it is for you?',

  ended: 'Has it stopped?',

  ago: 'About how long ago did you learn of it, or did it begin to hurt?',

  hopes: 'What do you hope for?',
  hope: 'In your own words, if you like',

  children: 'Do children live with you?',

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
