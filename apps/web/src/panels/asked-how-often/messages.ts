import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.asked-how-often', {
  title: 'How often they are asked',
  kindly: 'Somebody who does not answer gets fewer emails, so that nothing presses. Any answer brings them back.',
});

/** What began with a step. */
export const steps = defineMessages('web.asked-how-often.step', {
  'every-week': '{name}: asked every week again',
  'every-second-week': '{name}: asked every second week, after a long silence. One email said so.',
  resting: '{name}: not asked for now, after a longer silence',
});
