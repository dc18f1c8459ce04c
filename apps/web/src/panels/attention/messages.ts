import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.attention', {
  title: 'Needs your attention',
  about: '{name}: {title}',
  since: 'Since {day}',
  seenTo: 'I have seen to it',
  markRead: 'Mark as read',
});
