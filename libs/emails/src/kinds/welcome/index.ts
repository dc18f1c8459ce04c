import { id, practiceOfWeek, stageOf } from '@troth/domain';
import { z } from 'zod';
import { day, defineEmail } from '../../email-definition.js';
import { count, line, link, name } from '../../display-text.js';
import type { Facts } from '../../facts.js';
import { nextCheckIn, stageTitle } from '../../couple-words.js';
import { linkTo, usPage } from '../../links.js';
import { messages } from './messages.js';

export const welcome = defineEmail({
  messages,
  audience: 'partner',
  asked: { by: ['subscriber welcome'] },
  gate: { states: ['active', 'paused'] },
  expiresAfter: 3 * day,
  stoppable: false,
  pace: 'at-once',
  // The version before asked for it without a link.
  refs: z.object({ linkId: id.optional() }),
  needs: 'couple',
  variables: z.object({
    name,
    partnerName: name,
    /** To the questions while their link opens them, else to the couple's own page. */
    link,
    asks: z.boolean(),
    ownPage: link,
    firstCheckIn: line,
    stageTitle: line,
    practice: z.object({ title: line, minutes: count, steps: z.array(line) }).nullable(),
  }),
  fill(facts) {
    const questions = linkTo('/questions', facts);
    return {
      name: facts.name,
      partnerName: facts.couple.partnerName,
      link: questions ?? usPage(facts),
      asks: questions !== null,
      ownPage: usPage(facts),
      firstCheckIn: nextCheckIn(facts),
      stageTitle: stageTitle(facts),
      practice: firstPractice(facts),
    };
  },
  preview: {
    name: 'Robin',
    partnerName: 'Kim',
    link: 'https://troth.example/questions#k3Jx9Qm2',
    asks: true,
    ownPage: 'https://troth.example/us',
    firstCheckIn: 'Sunday 29 November, 19:00',
    stageTitle: 'Open, honest communication',
    practice: {
      title: 'Our ground rules',
      minutes: 30,
      steps: ['Each of you names one rule that would help you to talk.', 'Write down those that you both want.'],
    },
  },
  view: ({ practice }, say) => ({ minutes: practice && say(messages.minutes, { minutes: practice.minutes }) }),
});

/** What the two can do together from the first day on. */
function firstPractice({ say, couple }: Facts<'couple'>) {
  const { programmeVersion: version, stage, round, assigned } = couple;
  if (!stage || !stageOf(version, stage).scored) return null;
  const { title, minutes, steps } = practiceOfWeek(version, { stage, round: round ?? 1, weekInRound: 1 }, assigned);
  return { title: say(title), minutes, steps: steps.map((step) => say(step)) };
}
