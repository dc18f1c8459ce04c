import {
  beginEpisodes,
  endEpisodes,
  holdFindings,
  keepEpisodes,
  openEpisodes,
  type EnrolmentRef,
  type KeptEpisode,
  type NewEpisode,
} from '@troth/database';
import {
  evidenceOf,
  attentionFlags,
  findConditions,
  findingsVersion,
  reconcile,
  type AttentionFlagId,
  type CoupleRecord,
  type Enrolment,
  type Episode,
  type EpisodeChange,
  type Id,
} from '@troth/domain';
import { loadRecord } from '../load-record.js';
import type { Happened, Work } from '../work.js';
import { placeInList } from './place-in-list.js';
import { planLook } from './plan-look.js';

type Began = Extract<EpisodeChange, { became: 'begun' }>;
type Lasting = Extract<EpisodeChange, { became: 'worse' | 'better' | 'same' }>;

/**
 * Looks at a couple's record: episodes begin, get worse or better and end as their conditions do, each with its event, and
 * the couple takes its place in its coach's list. Called after whatever can change a condition; doing so twice changes
 * nothing. The first time after a change of the rules, or of the practice's own figures, nobody is mailed about what it finds, but for words to be read.
 */
export async function reviewFindings(work: Work, couple: Enrolment): Promise<void> {
  const { tx } = work;
  const ref = { practiceId: couple.practiceId, enrolmentId: couple.id };
  const quietly = (await holdFindings(tx, ref)) < findingsVersion;
  const record = await loadRecord(work, couple);
  const changes = reconcile(await openEpisodes(tx, couple), findConditions(record));
  await begin(work, record, changes.filter(isBegun), quietly);
  await keep(work, ref, couple, changes.filter(isLasting), quietly);
  await end(
    work,
    ref,
    couple,
    changes.flatMap((change) => (change.became === 'ended' ? [change.episode] : [])),
  );
  await placeInList(work, couple, findingsVersion);
  await planLook(work, record);
}

async function begin(
  work: Work,
  { enrolment }: CoupleRecord,
  began: readonly Began[],
  quietly: boolean,
): Promise<void> {
  const ref = { practiceId: enrolment.practiceId, enrolmentId: enrolment.id };
  const episodes = began.map(({ finding }): NewEpisode => {
    const { flag, side, condition } = finding;
    return {
      id: work.newId(),
      kind: flag,
      partnerId: partnerIdOf(enrolment, side),
      level: condition.level,
      since: condition.since,
      evidence: evidenceOf(finding),
      toldLevel: quietly && !isOfWords(flag) ? condition.level : 0,
    };
  });
  const begun = await beginEpisodes(work.tx, ref, episodes, work.now);
  await work.record(
    episodes
      .filter(({ id, toldLevel }) => begun.has(id) && toldLevel === 0)
      .map(({ id: attentionId, kind: flag, partnerId, level }) => {
        return { name: 'attention.raised', payload: { flag, partnerId, attentionId, level }, ...ref } as const;
      }),
  );
}

async function keep(
  work: Work,
  ref: EnrolmentRef,
  couple: Enrolment,
  lasting: readonly Lasting[],
  quietly: boolean,
): Promise<void> {
  await keepEpisodes(
    work.tx,
    ref,
    lasting.map(({ became, episode, condition }): KeptEpisode => {
      const { level, since } = condition;
      return {
        id: episode.id,
        level,
        since,
        worseAt: became === 'worse' ? work.now : episode.worseAt,
        evidence: evidenceOf({ flag: episode.kind as AttentionFlagId, condition }),
        woken: episode.quiet !== null && level > episode.quiet.level,
        quietly,
      };
    }),
  );
  await work.record(
    lasting.flatMap(({ became, episode, condition: { level } }): Happened[] => {
      if (became === 'same') return [];
      const payload = { ...named(couple, episode), from: episode.level, level };
      return [{ name: became === 'worse' ? 'attention.worsened' : 'attention.eased', payload, ...ref }];
    }),
  );
}

async function end(work: Work, ref: EnrolmentRef, couple: Enrolment, ended: readonly Episode[]): Promise<void> {
  await endEpisodes(
    work.tx,
    ref,
    ended.map(({ id }) => id),
    work.now,
  );
  await work.record(
    ended.map((episode) => ({ name: 'attention.ended', payload: named(couple, episode), ...ref }) as const),
  );
}

function named(
  couple: Enrolment,
  { kind, side, id }: Episode,
): { flag: string; partnerId: Id | null; attentionId: Id } {
  return { flag: kind, partnerId: partnerIdOf(couple, side), attentionId: id };
}

function partnerIdOf({ partners }: Enrolment, side: Episode['side']): Id | null {
  return side && partners[side].id;
}

function isOfWords(flag: AttentionFlagId): boolean {
  return attentionFlags[flag].urgency === 'words';
}

function isBegun(change: EpisodeChange): change is Began {
  return change.became === 'begun';
}

function isLasting(change: EpisodeChange): change is Lasting {
  return change.became !== 'begun' && change.became !== 'ended';
}
