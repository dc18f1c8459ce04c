import { atField } from '@troth/domain';
import { defineMessages } from '@troth/messages';
import { z } from 'zod';
import { done } from '../answers.js';
import { route } from '../route.js';
import { coupleParams } from './couple-params.js';

const messages = defineMessages('refusals.delivery', {
  noEmail: 'There is no such email here.',
});

export const sendAgain = route({
  endpoint: 'POST /api/v1/coach/couples/:id/emails/:deliveryId/again',
  tag: 'Coach',
  summary: 'Send an email once more of which nobody knows whether it arrived',
  description: 'It may then come twice. Nothing but this sends an uncertain email again.',
  caller: 'coach',
  act: 'send-mail-again',
  audited: 'email-sent-again',
  takesKey: true,
  params: coupleParams.extend({ deliveryId: z.uuid(atField((say) => say(messages.noEmail))) }),
  answer: done('It is on its way'),
  refuses: ['not-found', 'cannot-send-again'],
});
