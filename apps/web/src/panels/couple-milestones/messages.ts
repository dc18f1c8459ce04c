import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.couple-milestones', {
  title: 'Milestones',
  both: 'Both',
  reached: '{whose}, {day}',
});
