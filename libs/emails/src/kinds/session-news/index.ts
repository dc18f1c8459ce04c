import { attending, id } from '@troth/domain';
import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { line, link, name } from '../../display-text.js';
import { usPage } from '../../links.js';
import { newsOf, sessionNews, stillNews } from '../../session-news.js';
import { messages } from './messages.js';

export const sessionNewsForPartner = defineEmail({
  messages,
  audience: 'partner',
  asked: {
    on: ['session.booked', 'session.moved', 'session.cancelled'],
    subscriber: 'session-news',
    knows: 'couple',
    ask({ event, couple }) {
      const { by, sessionId } = event.payload;
      const others = attending(couple, event.payload).filter((to) => to !== by);
      return others.map((to) => ({ to, key: event.id, refs: { sessionId, news: newsOf(event.name) } }));
    },
  },
  gate: { states: ['active', 'paused', 'completed', 'withdrawn'] },
  expiresAfter: 2 * day,
  stoppable: true,
  pace: 'by-day',
  refs: z.object({ sessionId: id, news: z.enum(sessionNews) }),
  needs: 'sessions',
  variables: z.object({ name, link, told: line }),
  fill(facts, refs) {
    if (!stillNews(facts, refs)) return null;
    return { name: facts.name, link: usPage(facts), told: facts.say(messages[refs.news]) };
  },
  preview: {
    name: 'Robin',
    link: 'https://troth.example/us',
    told: 'A time was booked. You can see on your page when it is.',
  },
});
