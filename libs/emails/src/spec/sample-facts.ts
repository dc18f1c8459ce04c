import {
  attentionFlags,
  comparedQuestions,
  milestones,
  type AttentionFlagId,
  type CoupleStanding,
  type Evidence,
  type MilestoneId,
  type NamedCouple,
  type PartnerReport,
} from '@troth/domain';
import type { Say } from '@troth/messages';
import { pageAddress } from '../page-address.js';
import type { AnsweredCheckIn, Digest, EmailNeed, Facts, Flag } from '../facts.js';

const id = '0190a000-0000-7000-8000-000000000001';
const at = new Date('2026-12-01T18:00:00Z');

/** Names in letters that no English word has, so that every Latin letter in an email is one that was not given. */
const [name, partnerName] = ['Ρόβιν', 'Κιμ'];

/** Refs that fit every kind, but for what `changes` makes of them. */
export function sampleRefs(changes: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    week: '2026-W48',
    linkId: id,
    reportId: id,
    milestoneId: id,
    addressChangeId: id,
    milestone: 'halfway',
    fault: 'unclear',
    alert: 'first',
    toCoach: 'yes',
    attached: 'yes',
    offerId: id,
    sessionId: id,
    beginsAt: at.toISOString(),
    enrolmentId: id,
    news: 'booked',
    ...changes,
  };
}

/** All that an email can be filled from: where much is known, or little. */
export function sampleFacts(say: Say, known: 'much' | 'little'): Facts {
  const much = known === 'much';
  const facts = {
    name,
    zone: 'Europe/Berlin',
    dueAt: at,
    expiresAt: at,
    linkExpiresAt: much ? at : null,
    linkSecret: 'k3Jx',
    page: (path: string, secret?: string) => pageAddress('https://troth.example', path, 'en', secret),
    takesReplies: much,
    deviceSecret: 'k3Jx',
    unread: much ? 3 : 1,
    sessions: [
      { id, offerId: id, state: 'offered', beginsAt: at },
      { id, offerId: id, state: 'booked', beginsAt: at },
    ],
    say,
    couple: coupleOf(much),
    checkIn: checkInOf(),
    report: {
      week: '2026-W48',
      stage: 'communication',
      roundId: id,
      round: much ? 2 : 1,
      weekInRound: 3,
      partners: { a: reportOf(much), b: reportOf(much) },
    },
    flags: [flagOf('trust-drop', much), flagOf('note', much)],
    digest: digestOf(much),
  };
  return facts as unknown as Facts<EmailNeed>;
}

function coupleOf(much: boolean): CoupleStanding {
  return {
    side: 'a',
    partnerName,
    programmeVersion: '1',
    stage: 'communication',
    round: 2,
    hasCoach: true,
    assigned: [],
    isAskedAboutStage: true,
    endedHow: much ? 'together' : 'apart',
    rhythm: 'every-second-week',
    nextCheckInAt: much ? at : null,
  };
}

function checkInOf(): AnsweredCheckIn {
  const answers = { openness: 7, closeness: 6, trust: 8 };
  return { week: '2026-W48', stage: 'communication', stageQuestions: ['focus'], closesAt: at, answers };
}

function reportOf(much: boolean): PartnerReport {
  const points = much ? [40, 60, 80].map((score, index) => ({ week: `2026-W${46 + index}` as const, score })) : [];
  const view = { score: much ? 80 : null, weeks: 3, trend: much ? ('better' as const) : null, points };
  const trends = ['about the same', 'worse', 'better'] as const;
  const ratings = comparedQuestions.map((figure, index) => [figure, { value: 7, trend: trends[index % 3] }]);
  return {
    answered: true,
    regularity: { answered: 1, asked: 1 },
    own: { ...view, kept: much ? 2.5 : 0, of: much ? 3 : 0 },
    seen: { ...view, kept: 0, of: 0 },
    ...Object.fromEntries(ratings),
  };
}

function named(of: NamedCouple['of'], stage: NamedCouple['stage']): NamedCouple {
  return { enrolmentId: id, names: [name, partnerName], of, programmeVersion: '1', stage, round: 1, weekInRound: 2 };
}

/** The sentence that was kept counts as given. */
const sampleEvidence: Evidence = {
  text: '…',
  weeks: ['2026-W40', '2026-W41'],
  figures: { missed: 2, before: 7.3, after: 2, own: 90, seen: 40, promises: 10, low: 20, high: 75, days: 14 },
};

function flagOf(flag: AttentionFlagId, much: boolean): Flag {
  return {
    ...named(much ? 'a' : null, much ? 'communication' : null),
    flag,
    evidence: sampleEvidence,
    level: 2,
    since: at,
    worseAt: at,
    cameBack: much,
  };
}

function digestOf(much: boolean): Digest {
  const reached = (milestone: MilestoneId) => ({
    ...named(milestones[milestone].of === 'partner' ? 'b' : null, 'communication'),
    milestone,
  });
  return {
    week: '2026-W48',
    active: 11,
    paused: much ? 1 : 0,
    asked: 22,
    answered: 19,
    flags: much ? (Object.keys(attentionFlags) as AttentionFlagId[]).map((flag) => flagOf(flag, much)) : [],
    ended: much ? [{ ...named('b', 'communication'), flag: 'missed-three-times' }] : [],
    reached: (Object.keys(milestones) as MilestoneId[]).map(reached),
  };
}
