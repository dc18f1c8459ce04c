import { done } from '../answers.js';
import { route } from '../route.js';

export const takeBack = route({
  endpoint: 'DELETE /api/v1/us/intake',
  tag: 'Our own page',
  summary: 'Take back what I told of where I come from',
  caller: 'partner',
  act: 'tell-what-came-before',
  takesKey: true,
  answer: done('Erased'),
});
