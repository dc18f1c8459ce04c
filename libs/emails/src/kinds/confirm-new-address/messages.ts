import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.confirm-new-address', {
  title: 'Confirm a new address',
  when: 'When a partner is to be written to at another address, to that address: they asked for it on their own page, or told the practice.',
  why: 'You get this because we were asked to write to this address.',
  subject: 'Please confirm your new address',
  preheader: 'One press, and we write to you here.',
  heading: 'Shall we write to you here?',
  intro:
    'Hello {name}, we were asked to write to you at this address from now on. Please confirm that it is yours, and that only you read it.',
  confirm: 'Use this address',
  until: 'The link works for a day. If it was not you, do nothing: nothing changes without your confirmation.',
});
