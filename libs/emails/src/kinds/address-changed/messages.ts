import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.address-changed', {
  title: 'Another address',
  when: 'Once a new address is confirmed, to the earlier one; not where the practice moved it for somebody who does not wish that.',
  why: 'You get this because we wrote to this address until now.',
  subject: 'We write to another address from now on',
  preheader: 'This one is no longer used.',
  heading: 'We no longer write here',
  intro:
    'Hello {name}, from now on our emails go to another address. It was asked for in your name, and confirmed at the new address. The links in earlier emails here no longer open anything.',
  ifNotYou:
    'If this was you, there is nothing left to do. If it was not, please write back to this email soon, and we look into it with you.',
});
