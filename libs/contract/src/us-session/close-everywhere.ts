import { done } from '../answers.js';
import { route } from '../route.js';

export const closeEverywhere = route({
  endpoint: 'DELETE /api/v1/us/session/everywhere',
  tag: 'Our own page',
  summary: 'Sign out of every browser that I am signed in in',
  caller: 'partner',
  act: 'see-own-page',
  cookie: 'partner',
  answer: done('Signed out everywhere'),
  refuses: [],
});
