import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.session-reminder', {
  title: 'A time is coming up',
  when: 'On the day before a time with your coach that is booked.',
  why: 'You get this because a time on your page is coming up. When it is is never in an email.',
  subject: 'A reminder from your page',
  preheader: 'You can see there what is coming up.',
  hello: 'Hello {name},',
  near: 'Something that was booked is coming up soon. You can see on your page when it is.',
  signIn: 'The page may ask you for a sign-in link first. That keeps it yours.',
  otherwise: 'If it does not suit you any more, you can call it off there. You need not say why.',
});
