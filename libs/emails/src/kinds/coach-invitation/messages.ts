import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.coach-invitation', {
  title: 'An invitation to the practice',
  when: 'When a lead coach invites somebody to the practice, to that person; once more where it is sent again.',
  why: 'You get this because a lead coach of the practice wrote down this address.',
  subject: 'Your place at the practice',
  preheader: 'The link works once, within seven days.',
  heading: 'Come and work with us',
  intro:
    'Hello {name}, a lead coach of the practice invites you to work here with Troth. The link opens a page on which you choose your password. It works once, within seven days.',
  join: 'Take my place',
  secondFactor: 'If the practice asks for more than a password, the page leads you through that as well.',
  ifNotYou:
    'If you do not know the practice, you can delete this email, and nothing will come of it. Please do not pass it on: the link would let another person in.',
});
