import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.timeline', {
  title: 'Their story, week by week',
  show: 'What is shown',
  all: 'Everything',
  none: 'Nothing of this has happened so far.',
  older: 'Show older weeks',
  quiet: '{weeks}: nothing happened.',
  quietOfKinds: '{weeks}: nothing of this.',
  emails: '{count, plural, one {One email went out or was due} other {# emails went out or were due}}',
});
