import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.accounts', {
  title: 'What came before, as each told it alone',
  neither:
    'Neither has told anything yet. They are asked once, after joining, and can tell it later on their own page.',
  none: '{name} has told nothing.',
  unreadable: 'This cannot be read here: the key that it was sealed with is missing.',
  toldOn: 'Told or changed on {when}',
  care: 'Neither knows what the other told, or whether they did. Please keep it so.',

  cause: 'What hurt trust',
  hurt: 'Who was hurt',
  ended: 'Has it stopped',
  ago: 'Since when',
  hopes: 'Hopes for',
  children: 'Children at home',
  leftOut: 'left out',
});
