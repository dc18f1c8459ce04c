import { loadCheckIn, type AskedCheckIn } from '@troth/database';
import { questionsFor, stageOf, type LocalWeek, type ScaleQuestion } from '@troth/domain';
import type { EmailKind, EmailVariables } from '@troth/emails';
import { momentWords, weekWords } from '../words.js';
import { linkOf, usPage, withCouples, type Content, type ContentContext, type OfCouple } from './content.js';

export const checkInUnderstood = aboutCheckIn<'check-in-understood'>((one, checkIn, context) => {
  const link = linkOf(one, '/check-in', context);
  if (link === null || checkIn.answers === null) return null;
  const { answers } = checkIn;
  const questions = questionsOf(one, checkIn);
  const answered = questions.filter(({ id }) => answers[id] !== undefined);
  return {
    ...{ name: one.reader.name, link, weekLabel: weekWords(checkIn.week) },
    closesAt: momentWords(checkIn.closesAt, one.reader.zone),
    answers: answered.map(({ id, text, scale }) => ({ question: text, given: `${answers[id]} of ${scale.max}` })),
    more: answered.length < questions.length,
    attached: one.delivery.refs['attached'] === 'yes',
  };
});

export const replyNotUnderstood = aboutCheckIn<'reply-not-understood'>((one, checkIn, context) => {
  const { reader, delivery, couple } = one;
  const closed = delivery.refs['fault'] === 'week-closed';
  const link = closed ? usPage(context) : linkOf(one, '/check-in', context);
  if (link === null) return null;
  return {
    ...{ name: reader.name, link, weekLabel: weekWords(checkIn.week) },
    closesAt: closed ? null : momentWords(checkIn.closesAt, reader.zone),
    asksFive: questionsOf(one, checkIn).length > 3,
    toCoach: delivery.refs['toCoach'] === 'yes' && couple.hasCoach,
    attached: delivery.refs['attached'] === 'yes',
  };
});

/** Each is the answer to one person's reply, so each check-in is looked up by itself. */
function aboutCheckIn<Kind extends EmailKind>(
  say: (one: OfCouple, checkIn: AskedCheckIn, context: ContentContext) => EmailVariables<Kind> | null,
): Content<Kind> {
  return async (addressed, context) => {
    const said = new Map<string, EmailVariables<Kind>>();
    for (const one of await withCouples(addressed, context)) {
      const { practiceId, personId: partnerId, refs, id } = one.delivery;
      const week = refs['week'] as LocalWeek;
      const checkIn = await loadCheckIn(context.database.statements, { practiceId, partnerId, week });
      const variables = checkIn && say(one, checkIn, context);
      if (variables) said.set(id, variables);
    }
    return said;
  };
}

function questionsOf({ couple }: OfCouple, { stage }: AskedCheckIn): readonly ScaleQuestion[] {
  return questionsFor(stageOf(couple.programmeVersion, stage));
}
