import { defineSubscriber } from '../subscriber.js';
import { tellOfPause } from '../tell-of-pause.js';

/** Each partner is told that the programme is paused, not by whom. */
export const paused = defineSubscriber({
  name: 'paused',
  on: ['enrolment.paused'],
  react: (event, reacting) => tellOfPause(event, reacting, 'paused'),
});
