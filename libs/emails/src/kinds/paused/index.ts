import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { line, link, name } from '../../display-text.js';
import { askForPauseNotice } from './ask-for-pause-notice.js';
import { usPage } from '../../links.js';
import { momentWords } from '../../words.js';
import { messages } from './messages.js';

export const paused = defineEmail({
  messages,
  audience: 'partner',
  asked: {
    on: ['enrolment.paused'],
    subscriber: 'paused',
    knows: 'pause-notices',
    ask(known) {
      const { until } = known.event.payload;
      const refs = until === undefined ? {} : { until };
      return askForPauseNotice('paused', known).map((one) => ({ ...one, refs }));
    },
  },
  gate: { states: ['paused'] },
  expiresAfter: 2 * day,
  stoppable: true,
  pace: 'at-once',
  refs: z.object({ until: z.iso.datetime().optional() }),
  needs: 'reader',
  variables: z.object({ name, link, until: line.nullable() }),
  fill: (facts, { until }) => ({
    name: facts.name,
    link: usPage(facts),
    until: until === undefined ? null : momentWords(new Date(until), facts),
  }),
  view: ({ until }, say) => ({ ends: until === null ? say(messages.noDate) : say(messages.endsItself, { until }) }),
  preview: { name: 'Robin', link: 'https://troth.example/us', until: 'Sunday 13 December, 18:00' },
});
