import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.page-not-found', {
  tab: 'Not here',
  title: 'There is no page here',
  words:
    'The address may have been cut short on its way to you. If it came in one of our emails, open it from there again, or <front>start at the front page</front>.',
});
