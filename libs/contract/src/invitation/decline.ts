import { z } from 'zod';
import { ok } from '../answers.js';
import { linkToken } from '../fields/person-fields.js';
import { route } from '../route.js';

const declineRequest = z.strictObject({
  token: linkToken,
  noMore: z.boolean().optional().describe('Whether nobody is to invite this mailbox again'),
});

const declineAnswer = z.object({ status: z.literal('declined') });

export const decline = route({
  endpoint: 'POST /api/v1/invitation/decline',
  tag: 'Joining',
  summary: 'Say no; no reason is asked for',
  caller: 'link-holder',
  act: 'answer-invitation',
  limited: true,
  takesKey: true,
  body: declineRequest,
  answer: ok(declineAnswer, 'Nothing more will come'),
  refuses: ['link-not-valid'],
});
