import { defineMessages } from '@troth/messages';

/** What stands in more than one kind of email: the footer, and sentences that several kinds say. */
export const sharedMessages = defineMessages('emails.shared', {
  copyAddress: 'If the button does not work, copy this address into your browser:',
  preferences: 'Preferences, pause or leave',
  whyThisEmail: 'Why this email?',
  help: 'Help',
  notWatched: 'Answers to this email are not read around the clock. The help page says who is there at once.',
  openOurPage: 'Open our page',
  openMyPage: 'Open my page',
  lookBackOnOurPage: 'Look back on our page',
  openCheckIn: 'Open my check-in',
  byReply:
    'Or just answer this email with {numbers, plural, =3 {three numbers} other {# numbers}} from 0 to {most}: {meaning}. For example: {example}.',
  attachedNotKept:
    'Something was attached to your reply. We can keep only words that come by email, so it has not been kept, and nobody has opened it.',
  forYouAlone: 'The link is for you alone; please do not pass this email on.',
  openInvitation: 'Open my invitation',
  noMoreInvitations:
    'If you would rather get no invitations like this one, from anybody, press “Why this email?” below: one press there is enough.',
  comingDays: 'the coming days',
  howAreYou: 'How are you, {name}?',
  thankYou: 'Thank you, {name}',
});
