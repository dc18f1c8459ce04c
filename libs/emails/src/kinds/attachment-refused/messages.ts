import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.attachment-refused', {
  title: 'Something attached could not be kept',
  when: 'When a reply by email came with a file: its words are kept, the file is not.',
  why: 'You get this because your reply came with something attached.',
  subject: 'About your reply',
  preheader: 'Your words arrived.',
  hello: 'Hello {name},',
  kept: 'Your words arrived, and they are safe with us.',
  instead: 'If it matters, you can say in your own words what was in it. Answer this email, or write on your page.',
});
