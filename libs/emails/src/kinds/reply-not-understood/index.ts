import { askedQuestions, id, localWeek, replyFaults, replyWords, stageOf, stageReplyWords } from '@troth/domain';
import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { line, link, name } from '../../display-text.js';
import { linkTo, usPage } from '../../links.js';
import { momentWords, weekWords } from '../../words.js';
import { sharedMessages } from '../../shared.messages.js';
import { messages } from './messages.js';

export const replyNotUnderstood = defineEmail({
  messages,
  audience: 'partner',
  asked: { by: ['subscriber reply-email'] },
  gate: { states: ['active', 'paused', 'completed'] },
  expiresAfter: 1 * day,
  stoppable: false,
  pace: 'at-once',
  refs: z.object({
    week: localWeek,
    linkId: id,
    fault: z.enum(replyFaults),
    /** Its words were passed on. */
    toCoach: z.literal('yes').optional(),
    attached: z.literal('yes').optional(),
  }),
  needs: 'check-in',
  variables: z.object({
    name,
    link,
    weekLabel: line,
    /** Null once the week has closed. */
    closesAt: line.nullable(),
    /** How to answer the stage’s own question too; null where it asks none. */
    ofStage: line.nullable(),
    /** Its words were passed on to the coach. */
    toCoach: z.boolean(),
    /** Something was attached to the reply, which is not kept. */
    attached: z.boolean(),
  }),
  fill(facts, { fault, toCoach, attached }) {
    const { week, closesAt, stage, stageQuestions } = facts.checkIn;
    const asked = askedQuestions(stageOf(facts.couple.programmeVersion, stage), stageQuestions);
    const ofStage = stageReplyWords(asked);
    const closed = fault === 'week-closed';
    const link = closed ? usPage(facts) : linkTo('/check-in', facts);
    if (link === null) return null;
    return {
      name: facts.name,
      link,
      weekLabel: weekWords(week, facts.say),
      closesAt: closed ? null : momentWords(closesAt, facts),
      ofStage: ofStage && facts.say(messages.ofStage, ofStage),
      toCoach: toCoach === 'yes' && facts.couple.hasCoach,
      attached: attached === 'yes',
    };
  },
  preview: {
    name: 'Robin',
    link: 'https://troth.example/check-in#k3Jx9Qm2',
    weekLabel: '23 to 29 November',
    closesAt: 'Tuesday 1 December, 19:00',
    ofStage: 'If you like, add a number from 1 to 5 for the last question, as in 7 6 8 4.',
    toCoach: true,
    attached: true,
  },
  view({ closesAt }, say) {
    const reply = replyWords(say);
    return {
      answerAgain: say(messages.answerAgain, reply),
      example: reply.example,
      button: say(closesAt === null ? sharedMessages.openOurPage : sharedMessages.openCheckIn),
    };
  },
});
