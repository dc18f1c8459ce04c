import { defineMessages } from '@troth/messages';
import { weekBegins } from '../calendar/local-week.js';
import { stageOf } from '../programmes/look-up.js';
import { closedWeeks } from '../record/couple-record.js';
import type { CoupleFlag } from './attention-flag.js';

/** The weeks that a stage is laid out for are a guess of its authors; twice as many is far beyond it. */
const timesTheUsual = 2;

const messages = defineMessages('flags.long-stay', {
  title: 'A long time in one stage',
  rule: 'More than {times} times the most weeks that the stage is laid out for. Pauses do not count.',
  evidence:
    '{weeks, plural, one {# week} other {# weeks}} in this stage, which is laid out for at most {most}. There may be a good reason; ask each of them what would help.',
});

/** Holds once a couple has been in a scored stage for more than twice the most weeks that it is laid out for. */
export const longStay: CoupleFlag = {
  id: 'long-stay',
  of: 'couple',
  messages,
  tells: 'coach',
  urgency: 'worry',
  basis: 'rule',
  rule: (say) => say(messages.rule, { times: timesTheUsual }),
  condition: ({ enrolment: { round, programmeVersion }, partners }) => {
    if (!round) return null;
    const { scored, usualWeeks } = stageOf(programmeVersion, round.stage);
    const weeks = closedWeeks(partners.a).filter(({ roundId }) => roundId === round.id);
    const beyond = weeks[timesTheUsual * usualWeeks[1]];
    if (!scored || !beyond) return null;
    return {
      level: 1,
      since: weekBegins(beyond.week),
      weeks: [],
      figures: { weeks: weeks.length, most: usualWeeks[1] },
    };
  },
  wording: ({ figures: { weeks, most } }, say) =>
    weeks === undefined || most === undefined ? null : say(messages.evidence, { weeks, most }),
};
