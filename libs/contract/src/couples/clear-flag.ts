import { atField } from '@troth/domain';
import { defineMessages } from '@troth/messages';
import { z } from 'zod';
import { done } from '../answers.js';
import { route } from '../route.js';

const messages = defineMessages('refusals.flag', {
  noFlag: 'There is no such flag here.',
});

export const clearFlag = route({
  endpoint: 'POST /api/v1/coach/attention/:id/clear',
  tag: 'Coach',
  summary: 'Take a flag down',
  caller: 'coach',
  takesKey: true,
  params: z.object({ id: z.uuid(atField((say) => say(messages.noFlag))) }),
  answer: done('The flag is down'),
  refuses: ['not-found'],
});
