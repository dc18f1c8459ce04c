import { defineSubscriber } from '../subscriber.js';
import { tellOfPause } from '../tell-of-pause.js';

/** Each partner is told that the programme goes on, not by whom. */
export const resumed = defineSubscriber({
  name: 'resumed',
  on: ['enrolment.resumed'],
  react: (event, reacting) => tellOfPause(event, reacting, 'resumed'),
});
