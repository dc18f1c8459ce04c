import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.cannot-invite', {
  title: 'An invitation that we cannot send',
  when: 'When the address given for the other cannot be invited, to the one who signed up.',
  why: 'You get this because you asked us to invite somebody.',
  subject: 'About the invitation that you asked for',
  preheader: 'It could not go out as it is.',
  heading: 'We could not send it',
  intro:
    'Hello {name}, the address that you gave us for {partnerName} is one that we cannot invite. We are not able to say more about it, and it need not mean anything about {partnerName}.',
  whatYouCanDo:
    'If there was a slip in the address, you can correct it on your own page. If {partnerName} would like to begin, they can also sign up themselves and invite you.',
  ifNothing: 'If you do nothing, what you told us is erased after 14 days, and that is the end of it.',
});
