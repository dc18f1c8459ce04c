import { attentionFlags, milestones, mostUrgentFirst, type Milestone } from '@troth/domain';
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
    link: facts.page('/coach'),
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
    milestones: reached.flatMap((one) => milestoneWords(one, facts.say)),
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

/** One that another version has written is left out. */
function milestoneWords(one: ReachedMilestone, say: Say) {
  const known = Object.values<Milestone>(milestones).find(({ id }) => id === one.milestone);
  if (!known) return [];
  return [{ names: whoseOf(one, say), title: say(known.messages.title), prompt: say(known.messages.coachPrompt) }];
}
