import {
  countsOf,
  loadFlags,
  loadKeptPromises,
  milestonesOf,
  openFlagsOf,
  type DigestMilestone,
  type FlaggedCouple,
  type NamedCouple,
} from '@troth/database';
import {
  attentionFlags,
  coachWords,
  evidenceInWords,
  milestones,
  mostUrgentFirst,
  stageOf,
  type Id,
  type KeptPromises,
  type LocalWeek,
} from '@troth/domain';
import { addWeeks } from '@troth/domain/calendar';
import type { EmailVariables } from '@troth/emails';
import { mailToken } from '@troth/sealing';
import { weekWords } from '../words.js';
import { fromReader, type Addressed, type Content, type ContentContext } from './content.js';

const WEEK_MS = 7 * 86_400_000;

/** A flag that went up, with its evidence. */
export const coachAlert: Content<'coach-alert'> = async (addressed, context) => {
  const flags = await loadFlags(
    context.database,
    practicesOf(addressed),
    addressed.map(({ delivery }) => delivery.refs['attentionId'] ?? ''),
  );
  const byId = new Map(flags.map((flag) => [flag.attentionId, flag]));
  return new Map(
    addressed.flatMap(({ delivery, reader }) => {
      const flag = byId.get(delivery.refs['attentionId'] ?? '');
      if (!flag) return [];
      const { title, evidence } = words(flag);
      const couple = { names: namesOf(flag), stage: placeOf(flag), link: pageOf(flag, context) };
      return [[delivery.id, { name: reader.name, ...couple, title, evidence }] as const];
    }),
  );
};

/** Others try this coach's password; the link lets a device of the coach's own in. */
export const passwordTried = fromReader<'password-tried'>(({ delivery, reader }, { keys, publicUrl }) => {
  return { name: reader.name, link: `${publicUrl}/coach/new-device#${mailToken(keys, 'device', delivery.id)}` };
});

/** A coach's Monday: those who need attention, how the week's check-ins went, and what was reached. */
export const coachDigest: Content<'coach-digest'> = async (addressed, context) => {
  const byWeek = Map.groupBy(addressed, ({ delivery }) => delivery.refs['week'] as LocalWeek);
  const digests = await Promise.all([...byWeek].map(([week, those]) => digestsOf(addWeeks(week, -1), those, context)));
  return new Map(digests.flat());
};

async function digestsOf(week: LocalWeek, addressed: readonly Addressed[], context: ContentContext) {
  const { database } = context;
  const practices = practicesOf(addressed);
  const coaches = addressed.map(({ delivery }) => delivery.personId);
  const due = addressed.map(({ delivery }) => delivery.dueAt.getTime());
  const [flags, reached, counts] = await Promise.all([
    openFlagsOf(database, practices, coaches),
    milestonesOf(database, practices, coaches, new Date(Math.min(...due) - WEEK_MS), new Date(Math.max(...due))),
    countsOf(database, practices, coaches, week),
  ]);
  const makers = reached.flatMap(({ partnerId }) => partnerId ?? []);
  const kept = makers.length === 0 ? new Map<Id, never>() : await loadKeptPromises(database, practices, makers);
  return addressed.flatMap(({ delivery, reader }): [string, EmailVariables<'coach-digest'>][] => {
    const of = <T extends { coachId: string }>(rows: readonly T[]) =>
      rows.filter(({ coachId }) => coachId === delivery.personId);
    const [count] = of(counts);
    if (!count) return [];
    const { active, paused, asked, answered } = count;
    const forCoach = of(flags).filter(({ flag }) => attentionFlags[flag]?.tells === 'coach');
    return [
      [
        delivery.id,
        {
          name: reader.name,
          link: `${context.publicUrl}/coach`,
          weekLabel: weekWords(week),
          active,
          paused,
          checkIns: { asked, answered },
          attention: [...Map.groupBy(forCoach, ({ enrolmentId }) => enrolmentId).values()].map((those) => ({
            names: namesOf(those[0]!),
            stage: placeOf(those[0]!),
            link: pageOf(those[0]!, context),
            flags: mostUrgentFirst(those.map((one) => ({ ...one, kind: one.flag }))).map(words),
          })),
          milestones: of(reached.filter(isOfTheWeekBefore(delivery.dueAt))).map((one) => ({
            names: whoseOf(one),
            title: milestones[one.milestone].prompt.title,
            prompt: coachWords(milestones[one.milestone], viewsOf(one, kept)),
          })),
        },
      ],
    ];
  });
}

function practicesOf(addressed: readonly Addressed[]): string[] {
  return [...new Set(addressed.map(({ delivery }) => delivery.practiceId))];
}

function isOfTheWeekBefore(dueAt: Date): (one: DigestMilestone) => boolean {
  return ({ reachedAt }) => reachedAt < dueAt && reachedAt.getTime() >= dueAt.getTime() - WEEK_MS;
}

/** Two flags of one kind are told apart by the partner whose each is. */
function words({ flag, evidence, names: [a, b], of }: FlaggedCouple): { title: string; evidence: string } {
  const { title } = attentionFlags[flag];
  return {
    title: of === null ? title : `${of === 'a' ? a : b}: ${title}`,
    evidence: evidenceInWords(flag, evidence),
  };
}

function whoseOf(one: NamedCouple): string {
  const [a, b] = one.names;
  if (one.of === null) return namesOf(one);
  return one.of === 'a' ? `${a} (with ${b})` : `${b} (with ${a})`;
}

function viewsOf({ of, partnerId, names: [a, b] }: DigestMilestone, kept: ReadonlyMap<Id, KeptPromises['seen']>) {
  if (partnerId === null) return null;
  const [maker, other] = of === 'a' ? [a, b] : [b, a];
  return { maker, other, seen: kept.get(partnerId) ?? [] };
}

function namesOf({ names: [a, b] }: NamedCouple): string {
  return `${a} and ${b}`;
}

function placeOf({ programmeVersion, stage, round, weekInRound }: NamedCouple): string {
  if (!stage) return 'Before the start';
  return `${stageOf(programmeVersion, stage).title}, round ${round}, week ${Math.max(1, weekInRound)}`;
}

function pageOf({ enrolmentId }: NamedCouple, { publicUrl }: ContentContext): string {
  return `${publicUrl}/coach/couples/${enrolmentId}`;
}
