import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.zone-field', {
  place: 'Where you are',
  why: 'So that the email comes at your own local time, also when the clocks change.',
  city: 'Type the name of a large city near you',
  fetching: 'Fetching the list…',
  unknown: 'No place of that name. Try a larger city nearby.',
});
