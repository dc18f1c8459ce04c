import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.invitation', {
  tab: 'Invitation',
  title: '{name}, {inviter} has invited you to a programme for the two of you',
  intro:
    'It is called Troth: a coaching programme for two people who want to build up trust. {count, plural, one {One stage} =2 {Two stages} =3 {Three stages} =4 {Four stages} =5 {Five stages} =6 {Six stages} =7 {Seven stages} =8 {Eight stages} other {# stages}}{more, plural, =0 {} one {, and one more if you both want it} other {, and # more if you both want them}}: about two minutes a week for each of you alone, a practice to do together and now and then a small promise.',
  yours:
    'Whether you take part is yours alone to decide. Take the time that you need. If you do nothing, the invitation ends after 14 days and everything about you is erased.',

  ifYouLike: 'If you would like to: what shall we call you?',
  name: 'The name you go by',
  emailsToo: 'Would you like emails?',
  emails: 'Emails',
  yesEmails: 'Yes, you agree to these emails',
  noEmails: 'No, only those that you ask for',
  youSay: 'With the button you say that you are 18 or older, and that you agree for yourself.',
  accept: 'I agree, and take part',

  ratherNot: 'If you would rather not',
  goodToo: 'That is a good answer too. What we hold about you is erased, and we write to nobody about it.',
  declineSure: 'Yes, decline and erase',
  back: 'Go back',
  decline: 'No, thank you',
  noMoreWords:
    'You can also say that you want no more invitations to this address, from anybody. We then keep one mark that nobody can read your address from, so that we remember it.',
  noMore: 'No, and no more invitations to me',

  acceptedTitle: 'Welcome. You have both joined',
  accepted:
    'We have written to you. In that email there is something to begin with, for the two of you and for you alone. Your first check-in comes by email at the hour that you chose. There is nothing that you have to do until then.',
  declinedTitle: 'Thank you for telling us',
  declined:
    'You will not hear from us again, and what we held about you is erased. If something at home worries you, the help page is there for you as well.',
  findHelp: 'Where to find help',
  whatNow:
    'This invitation no longer holds: it may have been answered, taken back or sent again, or its time has run out. If you would like one, the person who invited you can send it again. If you have already said yes, <us>your own page</us> is open to you.',
});
