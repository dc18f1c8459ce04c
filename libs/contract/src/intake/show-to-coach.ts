import { intake } from '@troth/domain';
import { z } from 'zod';
import { ok } from '../answers.js';
import { bySide } from '../couples/by-side.js';
import { coupleParams } from '../couples/couple-params.js';
import { localTime } from '../fields/local-time.js';
import { route } from '../route.js';

const account = z.object({
  told: intake.nullable().describe('Null where it cannot be read here: its key is missing'),
  changed: localTime.describe('On the coach’s clock'),
});

export const showToCoach = route({
  endpoint: 'GET /api/v1/coach/couples/:id/intake',
  tag: 'Coach',
  summary: 'Where each partner of a couple comes from, as each told it alone',
  caller: 'coach',
  act: 'see-couple',
  audited: 'couple-read',
  params: coupleParams,
  answer: ok(bySide(account.nullable()), 'Each partner’s account; null where there is none'),
  refuses: ['not-found'],
});

export type ToldAccount = z.output<typeof account>;
