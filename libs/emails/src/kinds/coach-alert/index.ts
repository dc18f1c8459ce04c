import { attentionFlags, id, type AttentionFlagId } from '@troth/domain';
import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { line, link, name } from '../../display-text.js';
import { coupleForCoach, flagWords } from '../../coach-words.js';
import { messages } from './messages.js';

export const coachAlert = defineEmail({
  messages,
  audience: 'coach',
  asked: {
    on: ['attention.raised', 'attention.worsened'],
    subscriber: 'coach-alert',
    only: ({ payload }) => {
      const flag = attentionFlags[payload.flag as AttentionFlagId];
      return flag?.tells === 'coach' && (payload.level > 1 || flag.urgency === 'words');
    },
    knows: 'couple',
    ask({ event: { payload }, couple: { coachId } }) {
      const { attentionId } = payload;
      return coachId === null ? [] : [{ to: coachId, key: attentionId, refs: { attentionId } }];
    },
  },
  gate: { states: ['active', 'paused'] },
  expiresAfter: 2 * day,
  stoppable: true,
  pace: 'by-day',
  refs: z.object({ attentionId: id }),
  needs: 'flag',
  variables: z.object({ name, link, names: name, stage: line, title: line, evidence: line }),
  fill: (facts) => ({ name: facts.name, ...coupleForCoach(facts.flag, facts), ...flagWords(facts.flag, facts.say) }),
  preview: {
    name: 'Ada',
    link: 'https://troth.example/coach/couples/1',
    names: 'Robin and Kim',
    stage: 'Taking responsibility, round 2, week 3',
    title: 'Trust has dropped',
    evidence: 'From 6 to 2 out of 10 within two weeks.',
  },
});
