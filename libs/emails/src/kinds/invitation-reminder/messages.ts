import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.invitation-reminder', {
  title: 'Invitation, once more',
  when: 'Once, to an invitation that has no answer yet.',
  why: 'You get this because somebody who knows you gave us this address. If you do not say yes, we erase it.',
  subject: 'Your invitation is still open',
  preheader: 'This is the only reminder. Yes and no are both fine.',
  heading: 'Hello {name}',
  intro: 'A few days ago {inviterName} asked us to send you an invitation. It is still open until {validUntil}.',
  takeYourTime: 'You can look at it first and decide later. Yes and no are both good answers.',
  onlyOne:
    'This is the only reminder. If we do not hear from you, we erase your name and address, and that is the end of it.',
});
