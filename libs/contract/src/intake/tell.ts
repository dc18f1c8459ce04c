import { intake } from '@troth/domain';
import { done } from '../answers.js';
import { route } from '../route.js';

export const tell = route({
  endpoint: 'PUT /api/v1/us/intake',
  tag: 'Our own page',
  summary: 'Tell my coach where I come from, in place of what I told before; every question can be left out',
  caller: 'partner',
  act: 'tell-what-came-before',
  takesKey: true,
  body: intake,
  answer: done('Kept, for my coach and me alone'),
});
