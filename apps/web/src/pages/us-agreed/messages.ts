import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.us-agreed', {
  title: 'What I agreed to',
  about: 'Each part is yours alone, and your partner sees nothing of it. What you take back you can agree to again.',
  takingPart: 'Taking part',
  emails: 'Emails',
  given: 'You agreed on {when}.',
  withdrawn: 'You took it back on {when}.',
  never: 'You have not agreed to this.',
  wordsThen: 'The words that you agreed to',
  newWords: 'Our words have changed',
  newWordsWhy: 'Until you agree to the new ones, what you agreed to before goes on as it is. There is no hurry.',
  agreeToNew: 'I agree to the new words',
  agree: 'I agree',

  stopEmails: 'Take back my yes to emails',
  stopEmailsSure:
    'From now on no check-in, reminder or report comes by email, not even one that is on its way. You can still check in on your own page. Your coach, if you have one, sees that emails are off. Your partner does not.',
  stopEmailsYes: 'Yes, stop these emails',

  leave: 'Take back my yes to taking part',
  leaveSure:
    'This ends the programme for both of you, and each of you gets an email that says goodbye, and not who left. Nothing is erased by it: what you told us is kept as your practice keeps such records. For thirty days you can read it, take a copy along, or erase it.',
  leaveYes: 'Yes, end it',
  waiting: 'While your partner has not answered, you can <us>take the invitation back on your own page</us>.',
  erase: 'You can also <page>read, print or erase what is kept about you</page>.',
});
