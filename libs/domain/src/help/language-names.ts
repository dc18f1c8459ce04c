import { defineMessages } from '@troth/messages';

export const languageNames = defineMessages('domain.help.languages', {
  ar: 'Arabic',
  ay: 'Aymara',
  de: 'German',
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  ja: 'Japanese',
  kg: 'Kikongo',
  ln: 'Lingala',
  lua: 'Tshiluba',
  nl: 'Dutch',
  qu: 'Quechua',
  sw: 'Swahili',
});
