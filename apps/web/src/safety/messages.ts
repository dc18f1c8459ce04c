import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.safety', {
  tab: 'For you alone',
  title: 'Two questions, for you alone',
  why: 'We ask everybody this, each alone, when they join and every eighth week. Working on trust is only good where it is safe. You can leave out either question, or both: nothing in your programme depends on it.',
  whoReads:
    'Your answers go to the person at your practice who looks after people’s safety. In a small practice that can be your coach. Your partner never sees them, and no page or email shows whether you answered.',
  whatHappens:
    'Where an answer says that something may not be right, that person is told that somebody needs them, and reads it. They get in touch only in the way that you write here. Once sent, your answers are not shown on any page again, not even to you: somebody else may use your device.',

  mailbox: 'Is the mailbox that we write to yours alone?',
  mine: 'Yes, only I read it',
  mailboxUnsure: 'I am not sure',
  shared: 'No, someone else reads it, or could',

  safe: 'Do you feel safe with your partner?',
  feelsSafe: 'Yes',
  safeUnsure: 'I am not sure',
  notSafe: 'No',

  reach: 'Only if you would like to hear from us: how and when is it safe to reach you?',
  reachHint: 'For example: “Text me at work, before noon.” If you leave this empty, nobody gets in touch about it.',

  send: 'Send privately',
  sendAnswers: 'Send my answers privately',
  notNow: 'Not now',
  thanks: 'Thank you. It was sent.',
  forEverybody:
    'Whatever you answered: there are <help>people whom you can call or write to</help>, also at night, and they keep it to themselves. You can ask to talk to someone at the end of each of your pages.',

  line: 'I would like to talk to someone privately',
  talkTitle: 'Talk to someone privately',
  talkWho:
    'This goes to the person at your practice who looks after people’s safety. In a small practice that can be your coach. They are told at once that somebody needs them. Your partner is not told, and no page or email shows it.',
  now: 'Nobody reads this day and night. If you need someone now, please do not wait for us: <help>here is whom you can call</help>.',
  talkReach: 'How and when is it safe to reach you?',
  talkReachHint: 'For example: “Text me at work, before noon.” We use only the way that you write here.',
  words: 'Is there something that you would like to say already?',
  wordsHint: 'Only if you like. It is kept sealed, and is not shown on any page again.',
  talkSent:
    'They will use only the way that you wrote. We do not know how soon they can. <help>Others whom you can talk to</help> are there at any hour.',
  close: 'Close this',
  nobody:
    'Nobody at this practice reads such words here at the moment. There are <help>people whom you can call or write to</help>, also at night.',
});
