import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.place-field', {
  place: 'The town where you are, or a large one near you',
  anyLanguage: 'Any language will do. We keep its time zone only, so that emails come at your own hour.',
  inCountry: '{town}, {country}',
  searching: 'Looking for it…',
  unknown: 'No town of that name. Try a larger one nearby.',
});
