import { done } from '../answers.js';
import { route } from '../route.js';

export const eraseMe = route({
  endpoint: 'POST /api/v1/us/erase',
  tag: 'Our own page',
  summary: 'Erase everything of mine for good; a programme that still runs ends for both',
  caller: 'partner',
  act: 'erase-oneself',
  audited: 'person-erased',
  answer: done('Erased, and signed out'),
});
