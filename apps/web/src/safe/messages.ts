import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.safe', {
  notWatched: 'Nobody reads along around the clock. If you need somebody now, <help>here is who listens</help>.',
  notWatchedByCoaches:
    'A note calls nobody, and is not watched around the clock. If somebody may be in danger, act now: <help>who can help at once</help>.',
});
