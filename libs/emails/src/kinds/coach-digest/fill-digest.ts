import { attentionFlags, coachWords, milestones, mostUrgentFirst } from '@troth/domain';
import type { Say } from '@troth/messages';
import { coupleForCoach, flagWords, whoseOf } from '../../coach-words.js';
import type { Facts, Flag, ReachedMilestone, ReaderFacts } from '../../facts.js';
import { weekWords } from '../../words.js';

/** A coach's Monday: those who need attention, how the week's check-ins went, and what was reached. */
export function fillDigest(facts: Facts<'digest'>) {
  const { week, active, paused, asked, answered, flags, ended, reached } = facts.digest;
  const forCoach = flags.filter(({ flag }) => attentionFlags[flag]?.tells === 'coach');
  const needing = forCoach.filter(({ flag }) => attentionFlags[flag].urgency !== 'apart');
  return {
    name: facts.name,
    link: `${facts.publicUrl}/coach`,
    weekLabel: weekWords(week, facts.say),
    active,
    paused,
    checkIns: { asked, answered },
    needing: new Set(needing.map(({ enrolmentId }) => enrolmentId)).size,
    attention: [...Map.groupBy(forCoach, ({ enrolmentId }) => enrolmentId).values()].map((those) =>
      attentionTo(those, facts),
    ),
    ended: ended.map((one) => ({
      names: whoseOf(one, facts.say),
      title: facts.say(attentionFlags[one.flag].messages.title),
    })),
    milestones: reached.map((one) => milestoneWords(one, facts.say)),
  };
}

function attentionTo(flags: readonly Flag[], facts: ReaderFacts) {
  return {
    ...coupleForCoach(flags[0]!, facts),
    flags: mostUrgentFirst(
      flags.map((one) => ({ ...one, kind: one.flag, quiet: null })),
      facts.dueAt,
    ).map((one) => ({ ...flagWords(one, facts.say), cameBack: one.cameBack === true })),
  };
}

function milestoneWords(one: ReachedMilestone, say: Say) {
  const milestone = milestones[one.milestone];
  return {
    names: whoseOf(one, say),
    title: say(milestone.messages.title),
    prompt: coachWords(milestone, viewsOf(one), say),
  };
}

function viewsOf({ of, names: [a, b], seen }: ReachedMilestone) {
  if (seen === null) return null;
  const [maker, other] = of === 'a' ? [a, b] : [b, a];
  return { maker, other, seen };
}
