import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.message-waits', {
  title: 'A message waits',
  when: 'When your coach has written to you: one email until you have read it, and never more than one a day.',
  why: 'You get this because a message waits on your page. What it says is never in an email.',
  subject: 'A message for you',
  preheader: 'It waits on your page.',
  hello: 'Hello {name},',
  waits: 'A message waits for you. You can read it on your page, and answer there if you like.',
  signIn: 'The page may ask you for a sign-in link first. That keeps it yours.',
  noRush: 'Take your time. Nobody sees when you read it.',
  orReply: 'An answer to this email reaches the same person.',
  open: 'Read it on my page',
});
