import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.coach.safety-case', {
  said: 'What {name} said',
  reach: 'How and when it is safe to reach them',
  noReach:
    'They did not write how they can be reached. Please do not write or ring of your own accord: somebody else may see or hear it. You can ask them how they are when you next see them alone.',
  mailbox: 'Is the mailbox theirs alone?',
  safe: 'Do they feel safe with their partner?',
  leftOut: 'Left out',
  words: 'Their words',
  noWords: 'None',
  wishes: 'Would like to talk to someone privately',
  answered: 'Answered the two questions',
  on: '{what}, {when}',
  unreadable: 'This cannot be read here any more: the key that it was sealed with is missing.',
  done: 'What was done',
  nothingDone: 'Nothing yet.',
  by: '{by}, {when}',
  someone: 'Somebody who has left',
  note: 'What did you do?',
  noteHint:
    'It is kept sealed, for those who look after safety. From then on nobody is reminded, until {name} says more.',
  keep: 'Write it down',
  closeTitle: 'Close this',
  closeWords: 'Should {name} say more later, you are told again, and it opens as a new one.',
  why: 'Why is it closed?',
  closeNote: 'Anything to add, if you like',
  close: 'Close it',
});

/** What stands in the history, by its kind. */
export const doneWords = defineMessages('web.coach.safety-case.acts', {
  note: 'Noted',
  close: 'Closed',
  'stop-mail': 'Stopped their mail',
  'start-mail': 'Started their mail again',
  'hold-reports': 'Held what the other would see of them',
  'release-reports': 'Released what the other sees of them',
  'move-address': 'Asked a new address',
  'leave-address': 'Took back what a new address was asked',
  'end-programme': 'Ended the programme',
});

export const mailboxWords = defineMessages('web.coach.safety-case.mailbox', {
  mine: 'Yes, only they read it',
  unsure: 'They are not sure',
  shared: 'No, someone else reads it, or could',
});

export const safeWords = defineMessages('web.coach.safety-case.safe', {
  safe: 'Yes',
  unsure: 'They are not sure',
  'not-safe': 'No',
});
