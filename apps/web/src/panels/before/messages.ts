import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.before', {
  title: 'What came before',
  words:
    'Here you can tell your coach what hurt the trust between you two, change what you told, or take it back. {partner} never sees it, or whether you told anything.',
  open: 'Tell, change or take back',
});
