import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.milestones', {
  title: 'On the way so far',
  earlier: 'Earlier ones',
});
