import { done } from '../answers.js';
import { route } from '../route.js';

export const endOtherSessions = route({
  endpoint: 'DELETE /api/v1/coach/account/sessions',
  tag: 'Coach',
  summary: 'End all of my sessions but this one',
  caller: 'coach',
  act: 'tend-own-account',
  beforeSecondFactor: true,
  answer: done('Ended'),
});
