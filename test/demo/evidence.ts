import { loadCoupleRecord, loadEnrolment, type Database, type EnrolmentRef } from '@troth/database';
import {
  attentionFlags,
  evidenceInWords,
  evidenceOf,
  findConditions,
  type AttentionFlag,
  type Enrolment,
  type Finding,
} from '@troth/domain';
import { english } from '@troth/messages';
import { openOr } from '@troth/sealing';
import type { CoachClient } from '@troth/standalone';
import { keys } from '../twins/twin.js';

/** What is said of one couple at one instant, in three ways that have to agree; one line a finding, in order. */
export interface Standing {
  readonly couple: Enrolment;
  readonly at: Date;
  /** On the coach's page. */
  readonly shown: readonly string[];
  /** In the episodes that are open, those told to a partner alone among them. */
  readonly kept: readonly string[];
  /** By the domain's rules, from the answers as they are in the database now. */
  readonly found: readonly string[];
  /** Of `found`, what is told to the coach, as the page words it. */
  readonly worded: readonly string[];
}

export async function standingOf(
  database: Database,
  coach: CoachClient,
  ref: EnrolmentRef,
  at: Date,
): Promise<Standing> {
  const { flags } = (await coach.couple(ref.enrolmentId)) as { readonly flags: readonly ShownFlag[] };
  const kept = await database.query<KeptEpisode>(
    `select kind, partner_id as "partnerId", level, since, evidence -> 'weeks' as weeks, evidence -> 'figures' as figures
     from attention where practice_id = $1 and enrolment_id = $2 and ended_at is null`,
    [ref.practiceId, ref.enrolmentId],
  );
  const { couple, findings } = await database.transaction(async (tx) => {
    const couple = (await loadEnrolment(tx, ref))!;
    const record = await loadCoupleRecord(tx, couple, at, (sealed, place) => openOr(keys, sealed, place, ''));
    return { couple, findings: findConditions(record) };
  });
  return {
    couple,
    at,
    shown: flags.map(({ kind, about, level, since, evidence }) => line(kind, about, level, since, evidence)).sort(),
    kept: kept.map((episode) => keptLine(couple, episode)).sort(),
    found: findings.map((finding) => foundLine(couple, finding)).sort(),
    worded: findings
      .filter(isTold)
      .map((finding) => wordedLine(couple, finding))
      .sort(),
  };
}

interface ShownFlag {
  readonly kind: string;
  readonly about: string | null;
  readonly level: number;
  readonly since: string;
  readonly evidence: string;
}

interface KeptEpisode {
  readonly kind: string;
  readonly partnerId: string | null;
  readonly level: number;
  readonly since: Date;
  readonly weeks: unknown;
  readonly figures: Readonly<Record<string, number>>;
}

function isTold({ flag }: Finding): boolean {
  return attentionFlags[flag].tells === 'coach';
}

function keptLine({ partners }: Enrolment, { kind, partnerId, level, since, weeks, figures }: KeptEpisode): string {
  const about = Object.values(partners).find(({ id }) => id === partnerId)?.name ?? null;
  return line(kind, about, level, since.toISOString(), figuresLine(weeks, figures));
}

function foundLine({ partners }: Enrolment, finding: Finding): string {
  const { flag, side, condition } = finding;
  const { weeks, figures } = evidenceOf(finding);
  const about = side && partners[side].name;
  return line(flag, about, condition.level, condition.since.toISOString(), figuresLine(weeks, figures));
}

function wordedLine({ partners }: Enrolment, { flag, side, condition }: Finding): string {
  const evidence = evidenceInWords(flag, condition, english.say);
  return line(flag, side && partners[side].name, condition.level, condition.since.toISOString(), evidence);
}

/** JSONB keeps fields in an order of its own. */
function figuresLine(weeks: unknown, figures: Readonly<Record<string, number>>): string {
  return JSON.stringify([weeks, Object.entries(figures).sort()]);
}

function line(kind: string, about: string | null, level: number, since: string, evidence: string): string {
  return `${kind} of ${about ?? 'both'}, level ${level}, since ${since}: ${evidence}`;
}

/** Every kind of finding that there is. */
export const allKinds: readonly string[] = Object.values<AttentionFlag>(attentionFlags).map(({ id }) => id);
