import { id, isToldByMilestoneEmail, isToldToPartner, milestones, type MilestoneId } from '@troth/domain';
import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { line, link, name } from '../../display-text.js';
import { toBoth } from '../../asked.js';
import { usPage } from '../../links.js';
import { messages } from './messages.js';

export const milestone = defineEmail({
  messages,
  audience: 'partner',
  asked: {
    on: ['milestone.reached'],
    subscriber: 'milestone-email',
    only: ({ payload: { milestone } }) => isToldByMilestoneEmail(milestone),
    knows: 'couple',
    ask({ event: { payload }, couple }) {
      const { milestone, milestoneId, partnerId } = payload;
      if (!isToldToPartner(milestone, couple)) return [];
      const wanted = toBoth(couple, { key: milestoneId, refs: { milestone, milestoneId } });
      return wanted.filter(({ to }) => partnerId === null || to === partnerId);
    },
  },
  gate: { states: ['active'] },
  expiresAfter: 3 * day,
  stoppable: true,
  pace: 'few-a-day',
  refs: z.object({ milestone: z.string(), milestoneId: id }),
  needs: 'reader',
  variables: z.object({
    name,
    link,
    title: line,
    body: z
      .string()
      .max(1200)
      .transform((text) => text.trim()),
  }),
  /** The milestone’s own prompt. */
  fill(facts, refs) {
    const reached = milestones[refs.milestone as MilestoneId];
    if (!reached || reached.of === 'coach') return null;
    const { title, body } = reached.messages;
    return { name: facts.name, link: usPage(facts), title: facts.say(title), body: facts.say(body) };
  },
  preview: {
    name: 'Robin',
    link: 'https://troth.example/us',
    title: 'Ten promises that you both call kept',
    body: 'Ten promises of yours are by now marked as kept by you and by your partner. Take a moment to look back at them.',
  },
});
