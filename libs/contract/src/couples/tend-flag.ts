import { atField } from '@troth/domain';
import { defineMessages } from '@troth/messages';
import { z } from 'zod';
import { done } from '../answers.js';
import { route } from '../route.js';

const messages = defineMessages('refusals.flag', {
  noFlag: 'There is no such flag here.',
  noDay: 'Choose a day from tomorrow on, within the next eight weeks.',
});

export const dayOutOfReach = messages.noDay;

const params = z.object({ id: z.uuid(atField((say) => say(messages.noFlag))) });
const ofCoach = {
  tag: 'Coach',
  caller: 'coach',
  act: 'tend-flag',
  audited: 'flag-tended',
  takesKey: true,
  params,
  refuses: ['not-found'],
} as const;

export const seeFlag = route({
  ...ofCoach,
  endpoint: 'POST /api/v1/coach/attention/:id/see',
  summary: 'I have seen it: words are read, anything else is left in peace for a while',
  body: z.strictObject({
    upTo: z.iso.datetime().optional().describe('Words that came later than this stay unread'),
  }),
  answer: done('It is seen'),
});

export const snoozeFlag = route({
  ...ofCoach,
  endpoint: 'POST /api/v1/coach/attention/:id/snooze',
  summary: 'Leave me in peace about it until a day, or until it gets worse',
  body: z.strictObject({
    until: z.iso
      .date(atField((say) => say(messages.noDay)))
      .nullable()
      .describe('A day of the coach’s own calendar, eight weeks off at most; null until it gets worse'),
  }),
  answer: done('It is quiet'),
});

export const recallFlag = route({
  ...ofCoach,
  endpoint: 'POST /api/v1/coach/attention/:id/recall',
  summary: 'Show it to me again',
  answer: done('It is up'),
});

/** As pages of before episodes say that a flag was seen: a tab left open still does. */
export const clearFlag = route({
  ...ofCoach,
  endpoint: 'POST /api/v1/coach/attention/:id/clear',
  summary: 'The same as seen, for pages of an earlier version',
  answer: done('It is seen'),
});
