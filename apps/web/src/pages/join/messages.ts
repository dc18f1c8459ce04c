import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.join', {
  tab: 'Join',
  title: 'Begin with yourself',
  intro:
    'This takes about three minutes. We write to you first. Once you have confirmed your address, we send your partner an invitation with nothing private in it, and they decide for themselves.',
  sentTitle: 'Please look in your inbox',
  sent: 'If <b>{email}</b> can take part, an email is on its way there. Open its link and press the button to confirm that the address is yours.',
  nothingThere: 'Nothing there after a few minutes? It may be among the junk mail. You can close this page now.',

  whoAreYou: 'What shall we call you?',
  name: 'The name you go by',
  whereToWrite: 'Where can we write to you?',
  email: 'Your email address',
  yourOwn: 'One that only you can read. A shared mailbox would show your partner what you keep private.',
  whoIsPartner: 'What is your partner called?',
  partnerName: 'The name they go by',
  whereToInvite: 'Where can we write to your partner?',
  partnerEmail: 'Their own email address',
  partnerWords:
    'We write to them once you have confirmed your own address. If they would rather not, that is their choice.',
  nothingBegins:
    'Nothing begins with this form. The email’s link shows you what is kept and who sees it, and there you decide.',
  send: 'Send me the email',

  notOpenTitle: 'This practice is not open yet',
  notOpen:
    'There is no coach here at the moment who could take you on, so you cannot join today. Thank you for coming this far. Please come back another day.',
  notOpenYours: 'If you run this practice: add a coach first, and this page becomes the way in.',
});
