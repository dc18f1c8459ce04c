import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.times-offered', {
  title: 'Times to choose from',
  when: 'When your coach offers you times to meet.',
  why: 'You get this because there are times to choose from on your page. When they are is never in an email.',
  subject: 'Times to choose from',
  preheader: 'They wait on your page.',
  hello: 'Hello {name},',
  waits: 'There are times to choose from on your page. Take the one that suits you.',
  signIn: 'The page may ask you for a sign-in link first. That keeps it yours.',
  noneSuits: 'If none of them suits you, you can leave them, and write a message there.',
  open: 'Look at the times',
});
