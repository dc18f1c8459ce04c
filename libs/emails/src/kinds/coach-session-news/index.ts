import { id } from '@troth/domain';
import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { line, link, name } from '../../display-text.js';
import { newsOf, sessionNews, stillNews } from '../../session-news.js';
import { messages } from './messages.js';

export const coachSessionNews = defineEmail({
  messages,
  audience: 'coach',
  asked: {
    on: ['session.booked', 'session.cancelled'],
    subscriber: 'coach-session-news',
    /** Of their own they know; of what another coach did who stood in, or a partner, they do not. */
    only: ({ payload: { by, coachId } }) => by !== coachId,
    knows: 'couple',
    ask({ event: { id: key, name, payload }, couple: { id: enrolmentId } }) {
      const { coachId: to, sessionId } = payload;
      return [{ to, key, refs: { sessionId, enrolmentId, news: newsOf(name) } }];
    },
  },
  gate: { states: null },
  expiresAfter: 2 * day,
  stoppable: true,
  pace: 'by-day',
  refs: z.object({ sessionId: id, enrolmentId: id, news: z.enum(sessionNews) }),
  needs: 'sessions',
  variables: z.object({ name, link, told: line }),
  fill(facts, refs) {
    if (!stillNews(facts, refs)) return null;
    const told = facts.say(refs.news === 'cancelled' ? messages.cancelled : messages.booked);
    return { name: facts.name, link: facts.page(`/coach/couples/${refs.enrolmentId}`), told };
  },
  preview: {
    name: 'Ada',
    link: 'https://troth.example/coach/couples/1',
    told: 'One of the times that you offered was booked.',
  },
});
