import { id, localWeek, questionList } from '@troth/domain';
import { english } from '@troth/messages';
import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { line, link, name } from '../../display-text.js';
import { questionsOf } from '../../couple-words.js';
import { linkTo } from '../../links.js';
import { momentWords, weekWords } from '../../words.js';
import { messages } from './messages.js';

const answer = z.object({ question: line, given: line });

export const checkInUnderstood = defineEmail({
  messages,
  audience: 'partner',
  asked: { by: ['subscriber reply-email'] },
  gate: { openWeek: true },
  expiresAfter: 1 * day,
  stoppable: false,
  pace: 'at-once',
  refs: z.object({ week: localWeek, linkId: id, attached: z.literal('yes').optional() }),
  needs: 'check-in',
  variables: z.object({
    name,
    link,
    weekLabel: line,
    closesAt: line,
    answers: z.array(answer),
    more: z.boolean(),
    /** Something was attached to the reply, which is not kept. */
    attached: z.boolean(),
  }),
  fill(facts, refs) {
    const { answers, week, closesAt } = facts.checkIn;
    const link = linkTo('/check-in', facts);
    if (link === null || answers === null) return null;
    const questions = questionsOf(facts);
    const answered = questions.filter((question) => answers[question.id] !== undefined);
    return {
      name: facts.name,
      link,
      weekLabel: weekWords(week, facts.say),
      closesAt: momentWords(closesAt, facts),
      answers: answered.map(({ id, text, scale }) => ({
        question: text,
        given: facts.say(messages.given, { answer: answers[id]!, most: scale.max }),
      })),
      more: answered.length < questions.length,
      attached: refs.attached === 'yes',
    };
  },
  preview: {
    name: 'Robin',
    link: 'https://troth.example/check-in#k3Jx9Qm2',
    weekLabel: '23 to 29 November',
    closesAt: 'Tuesday 1 December, 19:00',
    answers: questionList.flatMap((question) =>
      question.asked === 'every-week' && question.reply
        ? [
            {
              question: english.say(question.text),
              given: english.say(messages.given, { answer: question.reply.example, most: question.scale.max }),
            },
          ]
        : [],
    ),
    more: true,
    attached: true,
  },
});
