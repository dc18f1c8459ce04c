import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.confirm-new-address', {
  title: 'Confirm a new address',
  when: 'When a partner would like to be written to at another address, to that address.',
  why: 'You get this because somebody gave this address on their own page with us.',
  subject: 'Please confirm your new address',
  preheader: 'One press, and we write to you here.',
  heading: 'Shall we write to you here?',
  intro:
    'Hello {name}, somebody signed in as you has asked us to write to this address from now on. Please confirm that it is yours, and that only you read it.',
  confirm: 'Use this address',
  until: 'The link works for a day. If it was not you, do nothing: nothing changes without your confirmation.',
});
